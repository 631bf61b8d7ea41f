import { useNavigate, useSearch } from '@tanstack/react-router'
import { keepSearched, readSearched } from './searched-texts.ts'

/**
 * What a list is searched for, and how to change it. The address holds a sign for it (`searched: text` in the screen's
 * `validateSearch`), so the text is there after a reload and on the way back, and in no address.
 */
export function useSearched(): [searched: string, search: (text: string) => void] {
  const navigate = useNavigate()
  const sign = useSearch({ strict: false, select: ({ searched }: { searched?: string | undefined }) => searched })
  return [
    readSearched(sign),
    (text) =>
      void navigate({
        to: '.',
        replace: true,
        search: (before: Record<string, unknown>) => ({
          ...before,
          searched: text === '' ? undefined : keepSearched(text),
        }),
      }),
  ]
}
