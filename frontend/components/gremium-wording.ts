import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Node, Schema } from 'prosemirror-model';
import { EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { difference } from './word-diff';

const schema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: { content: 'text*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: {},
  },
});

function documentOf(text: string): Node {
  const lines = text.split('\n').map((line) => schema.node('line', null, line ? [schema.text(line)] : []));
  return schema.node('doc', null, lines);
}

function textOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n');
}

/** A line takes one position at each end, so every line break in the text is two in the document. */
function positionOf(text: string, offset: number): number {
  let breaks = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
    breaks++;
  }
  return offset + breaks + 1;
}

function struck(text: string): () => HTMLElement {
  return () => {
    const element = document.createElement('del');
    element.contentEditable = 'false';
    element.textContent = text.trimEnd().replaceAll('\n', '↵');
    return element;
  };
}

const SEND_AFTER = 1_000;
const SEND_AT_LATEST = 1_500;

class GremiumWording extends HTMLElement {
  words: Record<string, string> = {};

  private view?: EditorView;
  private news?: HTMLElement;
  private text = '';
  private old = '';
  private sent = '';
  private name = '';
  private locked = false;
  private timer = 0;
  private waitingSince = 0;

  get value(): string {
    return this.text;
  }

  set value(text: string) {
    const wished = text ?? '';
    this.sent = wished;
    if (wished !== this.text) {
      this.text = wished;
      this.view?.updateState(this.state());
    }
  }

  get original(): string {
    return this.old;
  }

  set original(text: string) {
    this.old = text ?? '';
    this.view?.updateState(this.state());
  }

  set label(label: string) {
    this.name = label;
    this.view?.dom.setAttribute('aria-label', label);
  }

  get readonly(): boolean {
    return this.locked;
  }

  set readonly(readonly: boolean) {
    this.locked = readonly;
    this.view?.setProps({ editable: () => !this.locked });
  }

  connectedCallback(): void {
    this.view = new EditorView(this, {
      state: this.state(),
      editable: () => !this.locked,
      attributes: () => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': this.name,
        spellcheck: 'true',
        class: 'wording-text',
      }),
      clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n'),
      dispatchTransaction: (transaction) => this.apply(transaction),
      handleDOMEvents: {
        blur: () => {
          this.send();
          return false;
        },
      },
    });
    this.news = document.createElement('span');
    this.news.className = 'sr';
    this.news.setAttribute('role', 'status');
    this.append(this.news);
  }

  disconnectedCallback(): void {
    this.send();
    this.view?.destroy();
    this.view = undefined;
    this.news?.remove();
  }

  override focus(): void {
    const view = this.view;
    if (view) {
      view.focus();
      view.dispatch(view.state.tr.setSelection(TextSelection.atEnd(view.state.doc)));
    }
  }

  private state(): EditorState {
    return EditorState.create({
      doc: documentOf(this.text),
      plugins: [
        history(),
        keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo, Escape: () => this.leave() }),
        keymap(baseKeymap),
        new Plugin({ props: { decorations: (state) => this.changes(state) } }),
      ],
    });
  }

  private changes(state: EditorState): DecorationSet {
    const text = textOf(state.doc);
    const shown: Decoration[] = [];
    for (const edit of difference(this.old, text)) {
      const inserted = text.slice(edit.from, edit.to);
      const from = positionOf(text, edit.from);
      if (edit.deleted.trim()) {
        // Unless the key says what is shown, the editor would keep an outdated widget.
        shown.push(Decoration.widget(from, struck(edit.deleted), { side: -1, key: `del:${edit.deleted}` }));
      }
      if (inserted.trim()) {
        const to = positionOf(text, edit.from + inserted.trimEnd().length);
        shown.push(Decoration.inline(from, to, { nodeName: 'ins' }));
      }
    }
    return DecorationSet.create(state.doc, shown);
  }

  private apply(transaction: Parameters<NonNullable<EditorView['props']['dispatchTransaction']>>[0]): void {
    const view = this.view!;
    view.updateState(view.state.apply(transaction));
    if (!transaction.docChanged) {
      return;
    }
    this.text = textOf(view.state.doc);
    this.dispatchEvent(new Event('input', { bubbles: true }));
    const now = Date.now();
    if (!this.timer) {
      this.waitingSince = now;
    }
    window.clearTimeout(this.timer);
    const rest = Math.max(0, this.waitingSince + SEND_AT_LATEST - now);
    this.timer = window.setTimeout(() => this.send(), Math.min(SEND_AFTER, rest));
  }

  private send(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
    if (this.text !== this.sent) {
      this.sent = this.text;
      this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: this.text } }));
      this.announce();
    }
  }

  private announce(): void {
    const edits = difference(this.old, this.text).slice(0, 3);
    const say = (word: string, text: string) => (text.trim() ? [`${this.words[word] ?? ''} ${text.trim()}`] : []);
    const sentences = edits.flatMap((edit) => [
      ...say('deleted', edit.deleted),
      ...say('inserted', this.text.slice(edit.from, edit.to)),
    ]);
    if (this.news) {
      this.news.textContent = sentences.length ? sentences.join(', ') : (this.words.same ?? '');
    }
  }

  private leave(): boolean {
    this.send();
    this.view?.dom.blur();
    this.dispatchEvent(new CustomEvent('wording-left'));
    return true;
  }
}

customElements.define('gremium-wording', GremiumWording);
