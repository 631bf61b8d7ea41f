import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import { saving } from '../../platform/shell/save-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../platform/toasts/toasts.tsx'
import type { ChosenCompany } from './company-choice.tsx'
import type { PositionDetails } from './position-dialog.tsx'
import { positionTexts } from './position-texts.ts'

/** Adding, changing and ending positions, wherever they are shown. */
export function usePositionActs(desk: 'seller-desk' | 'rights') {
  const client = useQueryClient()
  const t = useTexts(positionTexts)
  const headers = { 'diskret-purpose': desk }
  const refresh = () =>
    Promise.all([['people'], ['companies']].map((queryKey) => client.invalidateQueries({ queryKey })))
  const patch = (id: string, body: Partial<PositionDetails>) =>
    answer(api.PATCH('/api/positions/{id}', { params: { path: { id } }, headers, body }))
  return {
    add: async (person: string, company: ChosenCompany, details: PositionDetails) => {
      await answer(
        api.POST('/api/people/{id}/positions', {
          params: { path: { id: person } },
          headers,
          body: { company, ...details },
        }),
      )
      showDone({ text: t('saved') })
      await refresh()
    },
    change: async (id: string, details: Partial<PositionDetails>) => {
      await patch(id, details)
      showDone({ text: t('saved') })
      await refresh()
    },
    end: async (position: { id: string; endedOn: string | null; isMain: boolean }, day: string) => {
      try {
        await saving(patch(position.id, { endedOn: day, isMain: false }))
        showDone({
          text: t('ended'),
          undo: () => patch(position.id, { endedOn: position.endedOn, isMain: position.isMain }).then(refresh),
        })
      } catch (error) {
        showFault(error)
      }
      await refresh()
    },
  }
}
