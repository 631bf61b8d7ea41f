import { ActionIcon, Tooltip } from '@mantine/core'
import { IconAt, IconChecklist, IconList } from '@tabler/icons-react'
import { EditorContent, useEditor } from '@tiptap/react'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { VaultCategory } from '../vault/vault-categories.ts'
import { openFinding } from './mark-findings.ts'
import { MentionList } from './mention-list.tsx'
import { type Mentionable, readNote, writeNote } from './note-document.ts'
import styles from './note-editor.module.css'
import { noteExtensions, type Suggested } from './note-extensions.ts'
import { NoteFindings, useMarks } from './note-findings.tsx'
import { noteTexts } from './note-texts.ts'

interface NoteEditorProps {
  text: string
  colleagues: readonly Mentionable[]
  /** Put into the editor in place of what stands there, when it changes: a draft, a colleague's words. */
  replacement?: string | undefined
  /** What stands at the foot, given the sentences that are marked. */
  footer: (found: FoundInNote) => ReactNode
  /** Remembers that a sentence is not sensitive. */
  onJudge: (sentence: string) => Promise<void>
  /** Keeps a sentence in the vault, once the note is saved without it. */
  onKeep: (sentence: string, category: VaultCategory) => Promise<void>
  onChange: (text: string) => void
  onSave: () => void
  onLeave: () => void
}

/** Sentences of the note that show something sensitive. */
export interface FoundInNote {
  count: number
  /** Opens the card of the first. */
  show: () => void
}

/** The editor of a note. Its text is plain; lists, ticks and colleagues are written the way one would by hand. */
export function NoteEditor(props: NoteEditorProps) {
  const { text, colleagues, replacement, footer, onJudge, onKeep, onChange, onSave, onLeave } = props
  const t = useTexts(noteTexts)
  const listId = useId()
  const [suggested, setSuggested] = useState<Suggested | null>(null)
  const [chosen, setChosen] = useState(0)
  const content = useRef<HTMLDivElement>(null)
  const latest = useRef({ suggested, chosen, colleagues, onChange, onSave, onLeave, t })
  latest.current = { suggested, chosen, colleagues, onChange, onSave, onLeave, t }
  const take = (index: number) => {
    const item = latest.current.suggested?.items[index]
    if (item) latest.current.suggested?.command({ id: item.id, label: item.name })
  }
  const onSuggestKey = (event: KeyboardEvent) => {
    const { suggested: open, chosen: at } = latest.current
    const count = open?.items.length ?? 0
    if (count === 0) return false
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setChosen((at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count)
      return true
    }
    if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey) {
      take(at)
      return true
    }
    return false
  }
  const editor = useEditor({
    extensions: noteExtensions({
      placeholder: t('placeholder'),
      colleagues: () => latest.current.colleagues,
      tickLabel: (line, isTicked) => latest.current.t(isTicked ? 'ticked' : 'unticked', { text: line }),
      onSuggest: (next) => {
        setSuggested(next)
        setChosen(0)
      },
      onSuggestKey,
    }),
    content: readNote(text, colleagues),
    parseOptions: { preserveWhitespace: 'full' },
    // Its rules stand in our own stylesheet: the page takes no style from a script.
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('label'), class: styles.text ?? '' },
      handleKeyDown: (_view, event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          // Outside the text the same key is listened to as well.
          event.stopPropagation()
          latest.current.onSave()
          return true
        }
        if (event.key === 'Escape' && !latest.current.suggested?.items.length) {
          // One press leaves the text, and not the panel in which it stands as well.
          event.stopPropagation()
          latest.current.onLeave()
          return true
        }
        return false
      },
    },
    onUpdate: ({ editor: changed }) => latest.current.onChange(writeNote(changed.getJSON())),
  })
  useLayoutEffect(() => {
    // Where React paused between drawing and showing, TipTap threw this one away and makes another, which comes here again.
    if (!editor || editor.isDestroyed) return
    // At once: TipTap's own autofocus waits for a frame, and a letter typed meanwhile is lost.
    editor.chain().setTextSelection(editor.state.doc.content.size).run()
    editor.view.focus()
  }, [editor])
  useEffect(() => {
    if (replacement === undefined || !editor) return
    editor.commands.setContent(readNote(replacement, latest.current.colleagues), { emitUpdate: false })
    editor.commands.setTextSelection(editor.state.doc.content.size)
  }, [editor, replacement])
  const passages = useMarks(editor)?.passages ?? []
  const isListOpen = (suggested?.items.length ?? 0) > 0
  useEffect(() => {
    const field = content.current?.querySelector('[role=textbox]')
    if (!field) return
    if (isListOpen) {
      field.setAttribute('aria-controls', listId)
      field.setAttribute('aria-activedescendant', `${listId}-${String(chosen)}`)
    } else {
      field.removeAttribute('aria-controls')
      field.removeAttribute('aria-activedescendant')
    }
  }, [isListOpen, listId, chosen])
  const tool = (label: string, icon: ReactNode, act: () => void) => (
    <Tooltip label={label}>
      <ActionIcon size="sm" aria-label={label} onClick={act}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
  return (
    <div className={styles.editor}>
      <EditorContent editor={editor} innerRef={content} />
      {suggested && isListOpen && (
        <MentionList id={listId} label={t('colleagues')} suggested={suggested} chosen={chosen} onTake={take} />
      )}
      {editor && <NoteFindings editor={editor} colleagues={colleagues} onJudge={onJudge} onKeep={onKeep} />}
      <div className={styles.foot}>
        <div role="toolbar" aria-label={t('tools')} className={styles.tools}>
          {tool(t('checklist'), <IconChecklist size={16} stroke={1.75} />, () =>
            editor?.chain().focus().toggleTaskList().run(),
          )}
          {tool(t('list'), <IconList size={16} stroke={1.75} />, () =>
            editor?.chain().focus().toggleBulletList().run(),
          )}
          {tool(t('mention'), <IconAt size={16} stroke={1.75} />, () =>
            editor?.chain().focus().insertContent('@').run(),
          )}
        </div>
        {footer({ count: passages.length, show: () => editor && openFinding(editor, passages[0]) })}
      </div>
    </div>
  )
}
