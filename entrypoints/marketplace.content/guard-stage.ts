/** A rectangle in px, from the top left corner of what the window shows. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the guard of a frame's box may draw: the frame itself, or the page around one too small for more than its box. */
export interface Stage {
  document: Document;
  window: Window;
  /** The windows in which the buyer may press something for this box, that of the box first. */
  windows: Window[];
  /** Where something of the box's own window stands on the stage. */
  onStage(rect: Rect): Rect;
}

/** A frame lower than this, in px, holds an editor and nothing else. */
const LOW = 320;

/** The stage for a window. Frames of another origin cannot be left. */
export function stageOf(own: Window): Stage {
  const windows = [own];
  const frames: Element[] = [];
  for (let at = own; at.innerHeight < LOW; ) {
    const frame = frameOf(at);
    const outer = frame?.ownerDocument.defaultView;
    if (!frame || !outer) break;
    frames.push(frame);
    windows.push(outer);
    at = outer;
  }
  const window = windows.at(-1) as Window;
  return {
    window,
    document: window.document,
    windows,
    onStage: (rect) => frames.reduce(moved, rect),
  };
}

function moved({ left, top, right, bottom }: Rect, frame: Element): Rect {
  const at = frame.getBoundingClientRect();
  const [x, y] = [at.left + frame.clientLeft, at.top + frame.clientTop];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function frameOf(window: Window): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}
