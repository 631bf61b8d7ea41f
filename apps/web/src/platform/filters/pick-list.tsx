import { Combobox, useCombobox } from '@mantine/core'
import { useForceUpdate } from '@mantine/hooks'
import { IconCheck } from '@tabler/icons-react'
import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import styles from './filters.module.css'

interface PickListProps {
  label: string
  rows: readonly { value: string; label: string; isOn?: boolean }[]
  text: string
  onText: (text: string) => void
  /** @param goesOn chosen with Enter, or the only one; mouse and Space may choose several */
  onPick: (value: string, goesOn: boolean) => void
  isSeveral?: boolean
  /** The rows do not answer what is typed yet: Enter waits for those that do. */
  isBehind?: boolean
  /** What stands there where nothing fits. */
  nothing: string
}

/** Type to find, Enter takes the first: one list for what a filter is about and for its values. */
export function PickList({
  label,
  rows,
  text,
  onText,
  onPick,
  isSeveral = false,
  isBehind = false,
  nothing,
}: PickListProps) {
  // There is no closed state: it stands in a popover that comes and goes as a whole.
  const combobox = useCombobox({ opened: true })
  const byKey = useRef(false)
  const isWaiting = useRef(false)
  const shown = rows.map(({ value }) => value).join()
  const { selectFirstOption } = combobox
  useLayoutEffect(() => {
    if (!shown) return
    selectFirstOption()
    // At first the options are found only after the popover has come.
    const frame = requestAnimationFrame(() => selectFirstOption())
    return () => cancelAnimationFrame(frame)
  }, [shown, selectFirstOption])
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  // The next list of the same popover begins where one types, as the first one does.
  useEffect(() => input.current?.focus({ preventScroll: true }), [])
  // What is typed into says which list it controls, which is known only once that has been drawn.
  const drawAgain = useForceUpdate()
  useEffect(drawAgain, [drawAgain])
  const first = rows[0]?.value
  useEffect(() => {
    if (isBehind || !isWaiting.current) return
    isWaiting.current = false
    if (first !== undefined) onPick(first, true)
  }, [isBehind, first, onPick])
  return (
    <div
      onKeyDownCapture={(event) => {
        byKey.current = event.key === 'Enter'
        isWaiting.current = byKey.current && isBehind
        if (isWaiting.current) event.preventDefault()
        if (isWaiting.current) event.stopPropagation()
        if (event.key !== ' ' || !isSeveral || text !== '') return
        event.preventDefault()
        combobox.clickSelectedOption()
      }}
      onPointerDownCapture={() => {
        byKey.current = false
      }}
    >
      <Combobox store={combobox} onOptionSubmit={(value) => onPick(value, byKey.current || !isSeveral)}>
        <Combobox.EventsTarget withExpandedAttribute>
          <input
            ref={input}
            className={styles.find}
            data-autofocus
            value={text}
            onChange={(event) => onText(event.currentTarget.value)}
            placeholder={label}
            aria-label={label}
          />
        </Combobox.EventsTarget>
        <Combobox.Options id={listId} className={styles.choices} aria-label={label}>
          {rows.map(({ value, label: words, isOn = false }) => (
            <Combobox.Option key={value} value={value} selected={isOn} className={styles.choice}>
              <span>{words}</span>
              {isOn && <IconCheck size={16} stroke={1.75} aria-hidden="true" />}
            </Combobox.Option>
          ))}
          {rows.length === 0 && <Combobox.Empty>{nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox>
    </div>
  )
}
