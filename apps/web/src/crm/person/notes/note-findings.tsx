import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { FindingCard } from '../../../data-protection/sensitive-text/finding-card.tsx'
import { isPossible } from '../../../data-protection/sensitive-text/found-passages.ts'
import { sensitiveTexts } from '../../../data-protection/sensitive-text/sensitive-texts.ts'
import { useFindingTitle } from '../../../data-protection/sensitive-text/use-finding-title.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../../platform/toasts/toasts.tsx'
import type { VaultCategory } from '../vault/vault-categories.ts'
import { VaultChoice } from '../vault/vault-choice.tsx'
import { vaultTexts } from '../vault/vault-texts.ts'
import { descriptionId, forgetFinding, marksOf, openFinding, type PlacedPassage } from './mark-findings.ts'
import { type Mentionable, readNote } from './note-document.ts'

interface NoteFindingsProps {
  editor: Editor
  colleagues: readonly Mentionable[]
  /** Remembers that a sentence of the note is not sensitive. */
  onJudge: (sentence: string) => Promise<void>
  /** Keeps a sentence in the vault, once the note is saved without it. */
  onKeep: (sentence: string, category: VaultCategory) => Promise<void>
}

/** What stands marked in the editor now, and the passage whose card is open. */
export function useMarks(editor: Editor | null) {
  return useEditorState({
    editor,
    selector: ({ editor: current }) => (current ? marksOf(current) : undefined),
    equalityFn: Object.is,
  })
}

/** Under the text of a note: what the marks mean, for who cannot see them, and the card of the one that was opened. */
export function NoteFindings({ editor, colleagues, onJudge, onKeep }: NoteFindingsProps) {
  const t = useTexts(sensitiveTexts)
  const vault = useTexts(vaultTexts)
  const marks = useMarks(editor)
  const titleOf = useFindingTitle()
  if (!marks) return null
  const { passages, open } = marks
  const findings = passages.flatMap((passage) => passage.findings)
  const described = new Map(findings.map((one) => [descriptionId(one.category, isPossible(one)), one]))
  const close = () => {
    openFinding(editor, undefined)
    editor.commands.focus()
  }
  const keep = async (passage: PlacedPassage, category: VaultCategory) => {
    const before = editor.getJSON()
    if (passage.suggestion === '') removePassage(editor, passage)
    else takeSuggestion(editor, passage, colleagues)
    // A note that said nothing else still says where it went.
    if (editor.isEmpty) editor.commands.insertContent(vault('onlyInVault'))
    try {
      await onKeep(passage.text, category)
      showDone({ text: vault('kept') })
    } catch (error) {
      editor.commands.setContent(before, { emitUpdate: true })
      showFault(error)
    }
  }
  const at = passages.findIndex(({ from }) => from === open?.from)
  return (
    <>
      {[...described].map(([id, finding]) => (
        <span key={id} id={id} hidden>
          {titleOf([finding])}
        </span>
      ))}
      {open && (
        <FindingCard
          passage={open}
          place={{ at: at + 1, count: passages.length }}
          onTake={() => takeSuggestion(editor, open, colleagues)}
          onRemove={() => removePassage(editor, open)}
          onDismiss={async () => {
            await onJudge(open.text)
            forgetFinding(editor, open.text)
            editor.commands.focus()
            showDone({ text: t('judged') })
          }}
          onNext={() => openFinding(editor, passages[(at + 1) % passages.length])}
          onClose={close}
        >
          <VaultChoice passage={open} onKeep={(category) => void keep(open, category)} />
        </FindingCard>
      )}
    </>
  )
}

function takeSuggestion(editor: Editor, { from, to, suggestion }: PlacedPassage, colleagues: readonly Mentionable[]) {
  const [line] = readNote(suggestion, colleagues).content ?? []
  const content = line?.type === 'paragraph' && line.content ? line.content : suggestion
  openFinding(editor, undefined)
  editor.chain().focus().insertContentAt({ from, to }, content).run()
}

/** Takes a sentence out with the space that parted it from the next. */
function removePassage(editor: Editor, { from, to }: PlacedPassage) {
  const { doc } = editor.state
  const is = (start: number, end: number) =>
    start >= 0 && end <= doc.content.size && doc.textBetween(start, end) === ' '
  const start = is(from - 1, from) ? from - 1 : from
  const end = start === from && is(to, to + 1) ? to + 1 : to
  openFinding(editor, undefined)
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      tr.deleteRange(start, end)
      return true
    })
    .run()
}
