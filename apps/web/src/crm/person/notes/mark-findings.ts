import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type FoundPassage, isPossible } from '../../../data-protection/sensitive-text/found-passages.ts'
import { createJudgedReader } from '../../../data-protection/sensitive-text/judged-reader.ts'
import { askJudgements } from '../../../data-protection/sensitive-text/judgements.ts'
import { openTextWorker } from '../../../data-protection/sensitive-text/text-reader.ts'
import { mapNote } from './map-note.ts'
import styles from './note-editor.module.css'

/** A sentence of the note in which something was found, and where it stands in the editor. */
export interface PlacedPassage extends FoundPassage {
  from: number
  to: number
}

interface Marks {
  passages: readonly PlacedPassage[]
  decorations: DecorationSet
  /** Sentences that the writer judged not sensitive. */
  judged: ReadonlySet<string>
  /** The passage whose card is open. */
  open: PlacedPassage | undefined
}

type Change =
  | { kind: 'found'; text: string; passages: readonly FoundPassage[] }
  | { kind: 'open'; passage: PlacedPassage | undefined }
  | { kind: 'judged'; text: string }

const key = new PluginKey<Marks>('findings')
const nothing: Marks = { passages: [], decorations: DecorationSet.empty, judged: new Set(), open: undefined }

/** Ids of what describes the marks, for `aria-describedby`; the card's component writes them. */
export const descriptionId = (category: string, possible: boolean) => `finding-${category}-${possible ? 'may' : 'does'}`

/** @returns what stands marked in the editor now */
export function marksOf(editor: Editor): Marks {
  return key.getState(editor.state) ?? nothing
}

/** Marks what the worker finds in a note while it is written. It never waits: the text goes over, and marks come back. */
export const markFindings = () => [
  Extension.create({
    name: 'markFindings',
    addProseMirrorPlugins: () => [
      new Plugin<Marks>({
        key,
        state: { init: () => nothing, apply },
        props: {
          decorations: (state) => key.getState(state)?.decorations,
          handleKeyDown: (view, event) => {
            if (event.key !== '.' || !(event.ctrlKey || event.metaKey)) return false
            const passage = passageAfterCursor(view.state)
            if (!passage) return false
            // Elsewhere the key folds the navigation.
            event.stopPropagation()
            tell(view, { kind: 'open', passage })
            return true
          },
          handleDOMEvents: { mousedown: openFromMargin },
        },
        view: (view) => {
          const worker = openTextWorker(document.documentElement.lang)
          const reader = createJudgedReader(worker, askJudgements, (passages, text) => {
            tell(view, { kind: 'found', passages, text })
          })
          reader.read(mapNote(view.state.doc).text)
          return {
            update: (_view, before) => {
              if (!before.doc.eq(view.state.doc)) reader.read(mapNote(view.state.doc).text)
            },
            destroy: () => reader.close(),
          }
        },
      }),
    ],
  }),
]

function tell(view: EditorView, change: Change): void {
  view.dispatch(view.state.tr.setMeta(key, change).setMeta('addToHistory', false))
}

/** Opens the card of a passage, or closes it. */
export function openFinding(editor: Editor, passage: PlacedPassage | undefined): void {
  tell(editor.view, { kind: 'open', passage })
}

/** Takes the marks of a sentence away, which the writer has judged. */
export function forgetFinding(editor: Editor, text: string): void {
  tell(editor.view, { kind: 'judged', text })
}

function apply(transaction: Transaction, marks: Marks, _before: EditorState, { doc }: EditorState): Marks {
  const change = transaction.getMeta(key) as Change | undefined
  let next = marks
  if (transaction.docChanged) {
    // Until the answer is here the marks go with their words.
    const place = (passage: PlacedPassage) => ({
      ...passage,
      from: transaction.mapping.map(passage.from, 1),
      to: transaction.mapping.map(passage.to, -1),
    })
    const isThere = ({ from, to }: PlacedPassage) => to > from
    const passages = marks.passages.map(place).filter(isThere)
    const open = marks.open && place(marks.open)
    next = {
      ...marks,
      passages,
      decorations: marks.decorations.map(transaction.mapping, doc),
      open: open && isThere(open) ? open : undefined,
    }
  }
  if (change?.kind === 'open') return { ...next, open: change.passage }
  if (change?.kind === 'judged') {
    const judged = new Set([...next.judged, change.text])
    const passages = next.passages.filter(({ text }) => text !== change.text)
    return { passages, judged, decorations: decorate(doc, passages), open: undefined }
  }
  if (change?.kind === 'found') {
    const { text, positions } = mapNote(doc)
    if (text !== change.text) return next
    const passages = change.passages.flatMap((passage) => {
      const place = next.judged.has(passage.text) ? undefined : positions(passage.start, passage.end)
      return place ? [{ ...passage, ...place }] : []
    })
    // Who opened the card while the sentence still grew keeps it.
    const { open: before } = next
    const open = before && passages.find(({ from, to }) => from < before.to && to > before.from)
    return { ...next, passages, decorations: decorate(doc, passages), open }
  }
  return next
}

function decorate(doc: EditorState['doc'], passages: readonly PlacedPassage[]): DecorationSet {
  const { positions } = mapNote(doc)
  const lines = new Set<number>()
  const marked = passages.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      const place = positions(finding.start, finding.end)
      if (!place) return []
      const at = doc.resolve(place.from)
      lines.add(at.before(at.depth))
      const possible = isPossible(finding)
      return [
        Decoration.inline(place.from, place.to, {
          nodeName: 'mark',
          class: (possible ? styles.maybe : styles.found) ?? '',
          'aria-describedby': descriptionId(finding.category, possible),
        }),
      ]
    }),
  )
  const margins = [...lines].map((at) =>
    Decoration.node(at, at + (doc.nodeAt(at)?.nodeSize ?? 1), { class: styles.margin ?? '' }),
  )
  return DecorationSet.create(doc, [...marked, ...margins])
}

/** The sentence at the cursor or the next one; after the last comes the first. */
function passageAfterCursor(state: EditorState): PlacedPassage | undefined {
  const { passages = [] } = key.getState(state) ?? {}
  const { head } = state.selection
  const before = passages.findLast(({ to }) => to < head)
  // The words that a sentence has grown by are read in a moment: the cursor still stands in it.
  const isGrowing = before && !/[.!?\n]/.test(before.text.slice(-1) + state.doc.textBetween(before.to, head, '\n'))
  return isGrowing ? before : (passages.find(({ to }) => to >= head) ?? passages[0])
}

/** The sign in the margin belongs to its line and is no element of its own: a press there opens the card. */
function openFromMargin(view: EditorView, event: MouseEvent): boolean {
  const line = event.target instanceof Element ? event.target.closest(`.${styles.margin}`) : null
  const edge = view.dom.getBoundingClientRect().right - marginWidth
  if (!line || event.clientX < edge) return false
  const from = view.posAtDOM(line, 0)
  const passage = key.getState(view.state)?.passages.find((one) => one.from >= from)
  if (!passage) return false
  event.preventDefault()
  tell(view, { kind: 'open', passage })
  return true
}

/** Room for the sign at the right, in pixels, kept whether there is one or not. */
const marginWidth = 36
