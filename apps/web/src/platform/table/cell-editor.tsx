import { Popover } from '@mantine/core'
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { ApiProblem } from '../api/problem.ts'
import { pageTexts } from '../page/page-texts.ts'
import { saving } from '../shell/save-state.ts'
import { useTexts } from '../texts/use-texts.ts'
import type { CellEdit } from './cell-edit.ts'
import styles from './cell-editor.module.css'
import type { Leave } from './use-cell-editing.ts'

const ChoiceEditor = lazy(() => import('./choice-editor.tsx').then((editor) => ({ default: editor.ChoiceEditor })))

interface CellEditorProps<Row> {
  row: Row
  edit: CellEdit<Row>
  label: string
  onLeave: (how: Leave) => void
}

/** A cell while it is changed: Enter saves and goes down, Tab saves and goes right, Esc restores; a fault is told here. */
export function CellEditor<Row>({ row, edit, label, onLeave }: CellEditorProps<Row>) {
  const page = useTexts(pageTexts)
  const id = useId()
  const [draft, setDraft] = useState(edit.value(row) ?? '')
  const [fault, setFault] = useState<string | undefined>(undefined)
  const state = useRef<'open' | 'saving' | 'left'>('open')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const leave = (how: Leave) => {
    state.current = 'left'
    onLeave(how)
  }
  const save = async (typed: string | null, how: Leave) => {
    if (state.current !== 'open') return
    const next = typed?.trim() || null
    if (next === edit.value(row)) return leave(how)
    state.current = 'saving'
    try {
      await saving(edit.save(row, next))
      leave(how)
    } catch (error) {
      state.current = 'open'
      setFault((error instanceof ApiProblem && (error.faults[0]?.message ?? error.message)) || page('unreachableWhy'))
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const how = leaving(event)
    if (!how) return
    // In a list of choices Enter takes the one that is marked.
    if (edit.kind === 'choice' && event.key === 'Enter') return
    event.preventDefault()
    event.nativeEvent.stopImmediatePropagation()
    if (how === 'stay') leave('stay')
    else void save(edit.kind === 'choice' ? edit.value(row) : draft, how)
  }
  return (
    <Popover
      opened={fault !== undefined}
      position="bottom-start"
      width={320}
      withinPortal
      withRoles={false}
      trapFocus={false}
    >
      <Popover.Target>
        <div className={styles.editor} data-editing data-faulty={fault !== undefined}>
          {edit.kind === 'choice' ? (
            <Suspense>
              <ChoiceEditor
                aria-label={label}
                aria-describedby={fault ? id : undefined}
                data={[{ value: '', label: edit.none }, ...edit.choices]}
                value={edit.value(row) ?? ''}
                searchable={edit.choices.length > 8}
                onChange={(next) => void save(next, 'down')}
                onDropdownClose={() => requestAnimationFrame(() => state.current === 'open' && !fault && leave('stay'))}
                onKeyDown={onKeyDown}
              />
            </Suspense>
          ) : (
            <input
              aria-label={label}
              aria-invalid={fault !== undefined}
              aria-describedby={fault || edit.hint ? id : undefined}
              className={styles.input}
              value={draft}
              inputMode={edit.inputMode ?? 'text'}
              autoComplete="off"
              ref={input}
              onChange={(event) => {
                setDraft(event.currentTarget.value)
                setFault(undefined)
              }}
              onKeyDown={onKeyDown}
              onBlur={() => void save(draft, 'nowhere')}
            />
          )}
          {edit.kind === 'text' && edit.hint && !fault && (
            <span id={id} className="only-for-readers">
              {edit.hint}
            </span>
          )}
        </div>
      </Popover.Target>
      <Popover.Dropdown className={styles.fault}>
        <p id={id} role="alert">
          {fault}
        </p>
      </Popover.Dropdown>
    </Popover>
  )
}

function leaving({ key, shiftKey, nativeEvent }: KeyboardEvent): Leave | undefined {
  if (nativeEvent.isComposing) return undefined
  if (key === 'Escape') return 'stay'
  if (key === 'Enter') return shiftKey ? 'up' : 'down'
  if (key === 'Tab') return shiftKey ? 'left' : 'right'
  return undefined
}
