import { linesOf, mount, place } from '../page.js';

class ChatBox extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.style.whiteSpace = 'pre-wrap';
    let text = '';
    box.addEventListener('input', () => {
      text = linesOf(box);
    });
    root.append(box);
    const clear = () => {
      box.replaceChildren();
      text = '';
    };
    mount({ get: () => text, clear, target: () => box });
  }
}
customElements.define('chat-box', ChatBox);
place().append(document.createElement('chat-box'));
