import { useMemo } from 'react'
import { useMay } from '../../platform/session/session.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { BuiltInView } from '../../platform/views/use-list-view.ts'
import { viewsTexts } from '../../platform/views/views-texts.ts'

/**
 * „Mine“, for those who may see who looks after whom.
 * @param sort its order
 */
export function useMyView(sort: string): readonly BuiltInView[] {
  const t = useTexts(viewsTexts)
  const isSeller = useMay('seller', 'officer')
  return useMemo(() => {
    const filter = { match: 'all' as const, conditions: [{ field: 'owner', is: ['me'] }] }
    return isSeller ? [{ id: 'mine', name: t('mine'), definition: { filter, sort } }] : []
  }, [t, isSeller, sort])
}
