/** What a page is to the reader. No code, only shapes. */

/** Extent in pixels of the viewport. */
export interface Span {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** One element as the reader sees it. */
export interface Box {
  element: Element;
  parent: Box | undefined;
  kids: Box[];
  /** Text nodes and kids in the order of the page. */
  content: (Box | Text)[];
  /** Measured when first asked for. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Two boxes of the same make (tags and classes up to the root, digits aside) have the same slot. */
  slot: string;
  /** Characters shown in it, blanks aside. */
  chars: number;
  /** Pictures, fields and other things shown in it. */
  media: number;
  make: Make;
  style: BoxStyle | undefined;
  rect: Span | undefined;
  /** It and all in it are these of the page's boxes, `to` excluded. */
  from: number;
  to: number;
  /** Is it, or is in it, a box with many children? */
  long: boolean;
  /** Is it, or is in it, a box that scrolls by itself? */
  scrolls: boolean;
}

/** How a box is drawn, as far as that matters. */
export interface BoxStyle {
  display: string;
  /** Is the box visible as a box: own background, border or shadow? */
  painted: boolean;
  /** Colour behind its text. */
  backdrop: string;
  /** Colour of its text. */
  colour: string;
  fontSize: number;
  /** Does it show line breaks of the source? */
  keepsLines: boolean;
  hidden: boolean;
  overflowY: string;
  rightToLeft: boolean;
  centred: boolean;
}

/** Boxes of the same tags and classes up to the root, digits aside. */
export interface Slot {
  name: string;
  /** Makes of the boxes right inside, by tag and attributes. */
  inner: Map<string, Make>;
  /** The same where there is a class alone, which is most: by tag, then class. */
  classed: Map<string, Map<string, Make>>;
}

/** What to do with an element: most hold others; a drawing shows nothing that is read. */
export type Kind = 'plain' | 'skipped' | 'drawing' | 'media' | 'button' | 'slot' | 'form' | 'custom';

/** As a slot, but digits count: they can name colours ("blue-100"). */
export interface Make {
  slot: Slot;
  /** In capitals. */
  tag: string;
  classes: string[];
  kind: Kind;
  /** Something to press, by its tag or role. */
  pressable: boolean;
  /** A field of a form, or a box that can be edited. */
  field: boolean;
  /** A picture or film, by its tag. */
  picture: boolean;
  /** May it have a label for those who cannot see it: a link, a button, anything with a role? */
  labelled: boolean;
  /** Its own style attribute draws a picture behind it. */
  drawn: boolean;
  style?: BoxStyle;
}

/** All makes of a page. */
export interface Makes {
  root: Slot;
  /** By outer slot and make without digits. */
  slots: Map<string, Slot>;
}

/** A page at one moment. */
export interface Page {
  root: Box;
  boxes: Box[];
  /** Boxes that may be written in. */
  fields: Box[];
  /** Boxes with many children. */
  lists: Box[];
  /** Open shadow roots met. */
  roots: ShadowRoot[];
  /** False where nothing is laid out, as in jsdom or a hidden frame. */
  laidOut: boolean;
  /** Will the next reading meet the same boxes where nothing changed? */
  lasting: boolean;
  /** Are boxes of the last reading among these? */
  again: boolean;
  styleOf(box: Box): BoxStyle;
}
