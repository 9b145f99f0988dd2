/** One-letter shortcuts of the page; which keys, the server says in `keys`. */
const typing = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]';

function isTyping(event: KeyboardEvent): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(typing));
}

function isDialogOpen(): boolean {
  return document.querySelector('vaadin-dialog[opened], vaadin-dialog-overlay[opened]') !== null;
}

class GremiumKeys extends HTMLElement {
  keys = '';

  private readonly listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (!this.keys.split(' ').includes(event.key) || isTyping(event) || isDialogOpen()) {
      return;
    }
    // Enter and the arrows keep their meaning on whatever has the focus.
    if (event.key.length > 1 && (event.target as Element).closest('a, button, vaadin-button, [role], [tabindex="0"]')) {
      return;
    }
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('key-pressed', { detail: event.key }));
  };

  connectedCallback(): void {
    this.style.display = 'none';
    document.addEventListener('keydown', this.listen);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.listen);
  }
}

customElements.define('gremium-keys', GremiumKeys);
