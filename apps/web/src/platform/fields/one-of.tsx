import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useId } from 'react'
import styles from './one-of.module.css'

interface OneOfProps<Value extends string> {
  label: string
  value: Value
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** One of a few: all in view on a wide screen; on a phone a list of its own, whose targets are large enough. */
export function OneOf<Value extends string>({ label, value, choices, onChange }: OneOfProps<Value>) {
  const id = useId()
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false
  const change = (next: string) => {
    const choice = choices.find((one) => one.value === next)
    if (choice) onChange(choice.value)
  }
  if (isPhone)
    return (
      <NativeSelect
        label={label}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
        data={[...choices]}
      />
    )
  return (
    <div className={styles.choice}>
      <span id={id}>{label}</span>
      <SegmentedControl aria-labelledby={id} fullWidth value={value} onChange={change} data={[...choices]} />
    </div>
  )
}
