import styles from './note-editor.module.css'
import type { Suggested } from './note-extensions.ts'

interface MentionListProps {
  id: string
  label: string
  suggested: Suggested
  chosen: number
  onTake: (index: number) => void
}

/** Colleagues that fit what stands after `@`, beside the cursor; the focus stays in the note. */
export function MentionList({ id, label, suggested, chosen, onTake }: MentionListProps) {
  const place = suggested.clientRect?.()
  if (!place) return null
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className={styles.mentions}
      style={{ left: Math.min(place.left, window.innerWidth - 232), top: place.bottom + 4 }}
    >
      {suggested.items.map(({ id: colleague, name }, index) => (
        <div
          key={colleague}
          id={`${id}-${String(index)}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={styles.mentionOption}
          onMouseDown={(event) => {
            event.preventDefault()
            onTake(index)
          }}
        >
          {name}
        </div>
      ))}
    </div>
  )
}
