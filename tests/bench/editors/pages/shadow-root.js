import { mountPlain, place } from '../page.js';

class ChatBox extends HTMLElement {
  connectedCallback() {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.style.whiteSpace = 'pre-wrap';
    this.attachShadow({ mode: 'open' }).append(box);
    mountPlain(box);
  }
}
customElements.define('chat-box', ChatBox);
place().append(document.createElement('chat-box'));
