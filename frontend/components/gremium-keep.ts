/** Keeps what is typed into the field before it in this tab's storage until the server has confirmed it. */
interface Copy {
  text: string;
  at: number;
}

interface ValueField extends HTMLElement {
  value: string;
}

class GremiumKeep extends HTMLElement {
  name = '';

  private field: ValueField | null = null;

  private readonly remember = () => {
    if (this.field) {
      const copy: Copy = { text: this.field.value ?? '', at: Date.now() };
      this.store((storage) => storage.setItem(this.key, JSON.stringify(copy)));
    }
  };

  private get key(): string {
    return `gremium:${this.name}`;
  }

  connectedCallback(): void {
    this.style.display = 'none';
    this.field = this.previousElementSibling as ValueField | null;
    this.field?.addEventListener('input', this.remember);
    // The name arrives from the server right after this element has been attached.
    queueMicrotask(() => requestAnimationFrame(() => this.offer()));
  }

  disconnectedCallback(): void {
    this.field?.removeEventListener('input', this.remember);
  }

  confirm(text: string): void {
    if (this.read()?.text === text) {
      this.forget();
    }
  }

  forget(): void {
    this.store((storage) => storage.removeItem(this.key));
  }

  private offer(): void {
    const copy = this.read();
    if (copy && copy.text !== this.field?.value) {
      this.dispatchEvent(new CustomEvent('copy-found', { detail: copy }));
    }
  }

  private read(): Copy | null {
    let found: string | null = null;
    this.store((storage) => {
      found = storage.getItem(this.key);
    });
    return found === null ? null : (JSON.parse(found) as Copy);
  }

  /** Storage may be full or forbidden; typing must not suffer from it. */
  private store(act: (storage: Storage) => void): void {
    try {
      act(sessionStorage);
    } catch (problem) {
      console.warn('gremium-keep: no storage', problem);
    }
  }
}

customElements.define('gremium-keep', GremiumKeep);
