import { ActionIcon, Tooltip } from '@mantine/core'
import { IconAt, IconChecklist, IconList } from '@tabler/icons-react'
import { EditorContent, useEditor } from '@tiptap/react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { MentionList } from './mention-list.tsx'
import { type Mentionable, readNote, writeNote } from './note-document.ts'
import styles from './note-editor.module.css'
import { noteExtensions, type Suggested } from './note-extensions.ts'
import { noteTexts } from './note-texts.ts'

interface NoteEditorProps {
  text: string
  colleagues: readonly Mentionable[]
  /** Put into the editor in place of what stands there, when it changes: a draft, a colleague's words. */
  replacement?: string | undefined
  footer: ReactNode
  onChange: (text: string) => void
  onSave: () => void
  onLeave: () => void
}

/** The editor of a note. Its text is plain; lists, ticks and colleagues are written the way one would by hand. */
export function NoteEditor({ text, colleagues, replacement, footer, onChange, onSave, onLeave }: NoteEditorProps) {
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
    autofocus: 'end',
    // Its rules stand in our own stylesheet: the page takes no style from a script.
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('label'), class: styles.text ?? '' },
      handleKeyDown: (_view, event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          latest.current.onSave()
          return true
        }
        if (event.key === 'Escape' && !latest.current.suggested?.items.length) {
          latest.current.onLeave()
          return true
        }
        return false
      },
    },
    onUpdate: ({ editor: changed }) => latest.current.onChange(writeNote(changed.getJSON())),
  })
  useEffect(() => {
    if (replacement !== undefined)
      editor?.commands.setContent(readNote(replacement, latest.current.colleagues), { emitUpdate: false })
  }, [editor, replacement])
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
        {footer}
      </div>
    </div>
  )
}
