// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pressedSendButton, sendButtonFor } from '../../../utils/drafts/send-button.ts';

/** A composer with these buttons behind its box; the press lands on what `aim` finds. */
function press(buttons: string, aim = '[data-here]'): boolean {
  const page = new DOMParser().parseFromString(`<main><div><textarea></textarea>${buttons}</div></main>`, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  const path: EventTarget[] = [];
  for (let at = document.querySelector(aim); at; at = at.parentElement) path.push(at);
  return pressedSendButton(path, document.querySelector('textarea') as HTMLElement) !== undefined;
}

describe('sends', () => {
  it.each([
    '<button data-here>Send</button>',
    '<button data-here>Send message</button>',
    '<button><span data-here>Envoyer</span></button>',
    '<button data-here>Отправить</button>',
    '<button data-here>发送</button>',
    '<button data-here>إرسال</button>',
    '<button data-here>送信</button>',
    '<button data-here>Send (Ctrl+Enter)</button>',
    '<button>＋</button><button aria-label="Wyślij"><svg data-here></svg></button>',
    '<div class="im-send-btn" style="cursor:pointer"><i data-here></i></div>',
    '<div role="button" class="chatSendButton"><svg><path data-here></path></svg></div>',
    '<button><svg data-here data-icon="paper-plane"></svg></button>',
    '<input type="submit" value="Gönder" data-here>',
    '<button aria-label="Emoji">☺</button><button><svg data-here></svg></button>',
    '<a href="#" data-here>Enviar</a>',
  ])('%s', (html) => expect(press(html)).toBe(true));

  it('a nameless button of the form', () => {
    const form = '<form><textarea></textarea><button type="submit"><svg data-here></svg></button></form>';
    const page = new DOMParser().parseFromString(form, 'text/html');
    document.body.replaceChildren(...page.body.childNodes);
    expect(sendButtonFor(document.querySelector('textarea') as HTMLElement)?.localName).toBe('button');
  });
});

describe('does something else', () => {
  it.each([
    '<button data-here>Send photo</button>',
    '<button data-here>Envoyer une image</button>',
    '<button data-here>Send offer</button>',
    '<button data-here>Add to cart</button>',
    '<button data-here class="send-image"><svg></svg></button>',
    '<button data-here aria-label="Emoji"><svg></svg></button><button>Send</button>',
    '<button data-here><svg></svg></button><button>Send</button>',
    '<p data-here>I will send it tomorrow, promised</p>',
    '<textarea data-here></textarea>',
  ])('%s', (html) => expect(press(html)).toBe(false));
});
