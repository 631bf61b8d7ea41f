import { ActionIcon, Button, Menu, Popover } from '@mantine/core'
import { IconChevronDown, IconFilter, IconX } from '@tabler/icons-react'
import { Fragment, lazy, type ReactNode, Suspense, useState } from 'react'
import { keyShortcuts, useKeyAction } from '../keys/key-actions.ts'
import { useReady } from '../routing/use-ready.ts'
import { useTexts } from '../texts/use-texts.ts'
import {
  type Condition,
  conditionAt,
  type Filter,
  type FilterGroup,
  isGroup,
  noFilter,
  otherMatch,
  type Place,
  putAt,
  removeAt,
  withMatch,
} from './filter.ts'
import type { FilterField } from './filter-field.ts'
import { filterTexts } from './filter-texts.ts'
import styles from './filters.module.css'

const loadFilterEditor = () => import('./filter-editor.tsx').then(({ FilterEditor }) => ({ default: FilterEditor }))
const FilterEditor = lazy(loadFilterEditor)

interface FilterBarProps {
  fields: readonly FilterField[]
  filter: Filter
  onChange: (filter: Filter) => void
}

/** What is edited: a place, and whether the editor hangs below „+ Filter“ or below a chip. */
interface Editing {
  place: Place
  chip?: Place
}

const isSame = (one: Place | undefined, other: Place) =>
  one?.at === other.at && (one.within ?? 0) === (other.within ?? 0)

/** @returns what a chip says, whichever field it is of */
export function useSentence(fields: readonly FilterField[]): (condition: Condition) => string {
  const t = useTexts(filterTexts)
  return (condition) => fields.find((field) => field.owns(condition))?.sentence(condition) ?? t('unknown')
}

/** Filters as sentences joined by „og“ or „eller“: a press edits one, × takes it away, `f` adds one. */
export function FilterBar({ fields, filter, onChange }: FilterBarProps) {
  const t = useTexts(filterTexts)
  const sentence = useSentence(fields)
  const [editing, setEditing] = useState<Editing | undefined>(undefined)
  const close = () => setEditing(undefined)
  const add = () => setEditing({ place: { at: filter.conditions.length } })
  useKeyAction('list.filter', add)
  useReady(loadFilterEditor)
  const joint = (match: Filter['match']) => <span className={styles.joint}>{t(match === 'all' ? 'and' : 'or')}</span>
  const editor = editing && (
    <Suspense>
      <FilterEditor
        key={JSON.stringify(editing.place)}
        fields={fields}
        condition={conditionAt(filter, editing.place)}
        onPut={(condition) => onChange(putAt(filter, editing.place, condition))}
        onRemove={() => {
          onChange(removeAt(filter, editing.place))
          close()
        }}
        onClose={close}
        beside={{
          label: t(filter.match === 'all' ? 'addOr' : 'addAnd'),
          run: () => {
            const entry = filter.conditions[editing.place.at]
            const within = entry && isGroup(entry) ? entry.conditions.length : 1
            setEditing({ ...editing, place: { at: editing.place.at, within } })
          },
        }}
      />
    </Suspense>
  )
  const hangsBelow = (place: Place) => (editing?.chip !== undefined && isSame(editing.chip, place) ? editor : undefined)
  const chip = (condition: Condition, place: Place) => (
    <Chip
      words={sentence(condition)}
      editor={hangsBelow(place)}
      onEdit={() => setEditing({ place, chip: place })}
      onClose={close}
      onRemove={() => onChange(removeAt(filter, place))}
    />
  )
  const group = ({ match, conditions }: FilterGroup, at: number) => (
    <fieldset
      className={styles.group}
      aria-label={conditions.map(sentence).join(` ${t(match === 'any' ? 'or' : 'and')} `)}
    >
      {conditions.map((condition, within) => (
        <Fragment key={`within-${String(within)}`}>
          {within > 0 && joint(match)}
          {chip(condition, { at, within })}
        </Fragment>
      ))}
    </fieldset>
  )
  return (
    <div className={styles.bar}>
      <Anchored
        editor={editing && !editing.chip ? editor : undefined}
        onClose={close}
        target={
          <Button
            size="sm"
            leftSection={<IconFilter size={16} stroke={1.75} aria-hidden="true" />}
            onClick={add}
            {...keyShortcuts('list.filter')}
          >
            {t('filter')}
          </Button>
        }
      />
      {filter.conditions.map((entry, at) => (
        // Chips have no names of their own; their place is what they are.
        <Fragment key={`place-${String(at)}`}>
          {at > 0 && joint(filter.match)}
          {isGroup(entry) ? group(entry, at) : chip(entry, { at })}
        </Fragment>
      ))}
      {filter.conditions.length > 1 && (
        <Menu transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <Button
              size="sm"
              variant="subtle"
              rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden="true" />}
            >
              {t(filter.match)}
            </Button>
          </Menu.Target>
          <Menu.Dropdown aria-label={t('match')}>
            <Menu.Item onClick={() => onChange(withMatch(filter, otherMatch(filter.match)))}>
              {t(otherMatch(filter.match))}
            </Menu.Item>
            <Menu.Item onClick={() => onChange(noFilter)}>{t('clear')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}

interface ChipProps {
  words: string
  editor: ReactNode
  onEdit: () => void
  onClose: () => void
  onRemove: () => void
}

function Chip({ words, editor, onEdit, onClose, onRemove }: ChipProps) {
  const t = useTexts(filterTexts)
  return (
    <span className={styles.chip}>
      <Anchored
        editor={editor}
        onClose={onClose}
        target={
          <button type="button" className={styles.words} onClick={onEdit} aria-label={t('edit', { filter: words })}>
            {words}
          </button>
        }
      />
      <ActionIcon size="sm" aria-label={t('remove', { filter: words })} onClick={onRemove}>
        <IconX size={14} stroke={1.75} />
      </ActionIcon>
    </span>
  )
}

/** What is pressed, with the editor below it. */
function Anchored({ target, editor, onClose }: { target: ReactNode; editor: ReactNode; onClose: () => void }) {
  const t = useTexts(filterTexts)
  return (
    <Popover
      opened={Boolean(editor)}
      onChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      position="bottom-start"
      width={320}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={styles.editor} aria-label={t('filter')}>
        {editor}
      </Popover.Dropdown>
    </Popover>
  )
}
