import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type ImportDraft, mapColumns } from './import-draft.ts'
import { type ImportChoices, type Preview, previewList } from './imports-api.ts'
import { recallMapping } from './remembered-mapping.ts'

/** What would become of the list as it is read and mapped now. The file is sent for it and let go of again. */
export function usePreview(draft: ImportDraft | undefined, choices: ImportChoices) {
  const query = useQuery({
    queryKey: ['imports', 'preview', draft?.id, draft?.mapping, choices],
    queryFn: ({ signal }) => previewList({ file: draft!.file, mapping: draft!.mapping, choices }, signal),
    enabled: draft !== undefined,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before: Preview | undefined, asked) =>
      asked?.queryKey[2] === draft?.id ? keepPreviousData(before) : undefined,
  })
  const isUnmapped = draft?.earlier === 'unasked'
  const { data, isPlaceholderData } = query
  useEffect(() => {
    // Nothing is asked twice: the last list of this kind says what the columns are.
    const [table, ...others] = data?.look.tables ?? []
    if (!isUnmapped || isPlaceholderData || !table || others.length > 0) return
    const recalled = recallMapping(table.columns)
    if (recalled?.some(({ field }, at) => field !== table.columns[at]?.field)) mapColumns(recalled, 'used')
  }, [data, isPlaceholderData, isUnmapped])
  return query
}
