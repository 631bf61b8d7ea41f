import { Button, SegmentedControl } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import type { Condition } from './filter.ts'
import { type Choice, type FilterField, fitting } from './filter-field.ts'
import { filterTexts } from './filter-texts.ts'
import styles from './filters.module.css'
import { PickList } from './pick-list.tsx'

interface FilterEditorProps {
  fields: readonly FilterField[]
  /** The condition that is edited; nothing for a new one, which begins with what it is about. */
  condition: Condition | undefined
  onPut: (condition: Condition) => void
  onRemove: () => void
  onClose: () => void
  /** Puts another condition beside this one. */
  beside: { label: string; run: () => void }
}

const pause = 80

/** What a filter is about, then its values: one list after the other below the same line to type in. */
export function FilterEditor({ fields, condition, onPut, onRemove, onClose, beside }: FilterEditorProps) {
  const t = useTexts(filterTexts)
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const [text, setText] = useState('')
  const [not, setNot] = useState(condition?.not ?? false)
  const field = condition ? fields.find((one) => one.owns(condition)) : fields.find(({ id }) => id === chosen)
  const choices = useChoices(field, text)
  const values = field && condition ? field.valuesOf(condition) : []
  const pickField = (id: string) => {
    setChosen(id)
    setText('')
  }
  const pickValue = (value: string, goesOn: boolean) => {
    if (!field) return
    const isOn = values.includes(value)
    if (goesOn) {
      if (!isOn) onPut(field.make(field.isSeveral ? [...values, value] : [value], not))
      return onClose()
    }
    const rest = values.filter((one) => one !== value)
    if (isOn && rest.length === 0) return onRemove()
    onPut(field.make(isOn ? rest : [...values, value], not))
  }
  const turn = (isNot: boolean) => {
    setNot(isNot)
    if (field && values.length > 0) onPut(field.make(values, isNot))
  }
  return (
    <>
      <PickList
        label={field ? t('find', { field: field.label }) : t('by')}
        rows={
          field
            ? withChosen(choices.rows, values, text === '')
            : fitting(
                fields.map(({ id, label }) => ({ value: id, label })),
                text,
              )
        }
        text={text}
        onText={setText}
        onPick={field ? pickValue : pickField}
        isSeveral={field?.isSeveral ?? false}
        isBehind={choices.isBehind}
        nothing={choices.isBehind ? '' : t('nothing')}
      />
      {field && (
        <div className={styles.foot}>
          {field.canBeNot && (
            <SegmentedControl
              size="xs"
              className={styles.turn}
              aria-label={t('turn')}
              value={not ? 'not' : 'is'}
              onChange={(value) => turn(value === 'not')}
              data={[
                { value: 'is', label: t('is') },
                { value: 'not', label: t('isNot') },
              ]}
            />
          )}
          {condition && (
            <Button size="sm" variant="subtle" onClick={beside.run}>
              {beside.label}
            </Button>
          )}
          <Button size="sm" onClick={onClose}>
            {t('done')}
          </Button>
        </div>
      )}
    </>
  )
}

/** @param isFirst whether what is chosen stands first, where it is found again; not while something is looked for */
function withChosen(rows: readonly Choice[], values: readonly string[], isFirst: boolean) {
  const marked = rows.map((choice) => ({ ...choice, isOn: values.includes(choice.value) }))
  return isFirst ? marked.toSorted((one, other) => Number(other.isOn) - Number(one.isOn)) : marked
}

/** What a field offers for what is typed; until that is answered, what fits of the rows of before. */
function useChoices(field: FilterField | undefined, text: string) {
  const [settled] = useDebouncedValue(text, pause)
  const query = useQuery({
    queryKey: ['filter-choices', field?.id, field?.label, settled],
    queryFn: ({ signal }) => field?.choices(settled, signal) ?? [],
    enabled: field !== undefined,
    placeholderData: (before, asked) => (asked?.queryKey[1] === field?.id ? keepPreviousData(before) : undefined),
  })
  const isBehind = field !== undefined && (text !== settled || query.isPlaceholderData || query.isPending)
  const rows = query.data ?? []
  return { rows: isBehind ? fitting(rows, text) : rows, isBehind }
}
