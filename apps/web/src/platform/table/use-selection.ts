import { useEffect, useState } from 'react'
import { nothingSelected, type Selection } from './column.ts'

/**
 * What is chosen of a list.
 * @param shown what the list is asked for: what is chosen belongs to it, and goes with it
 */
export function useSelection(shown: object) {
  const [selection, setSelection] = useState<Selection>(nothingSelected)
  const asked = JSON.stringify(shown)
  useEffect(() => {
    if (asked) setSelection(nothingSelected)
  }, [asked])
  return [selection, setSelection] as const
}
