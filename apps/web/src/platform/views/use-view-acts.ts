import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'
import { saving } from '../shell/save-state.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone, showFault } from '../toasts/toasts.tsx'
import type { ListView } from './use-list-view.ts'
import type { ViewDefinition } from './view-definition.ts'
import { type SavedView, viewsQuery } from './views-query.ts'
import { viewsTexts } from './views-texts.ts'

type Change = { name?: string; shared?: boolean; definition?: SavedView['definition'] }

// The server keeps what a screen says, as JSON.
const asKept = (definition: ViewDefinition) => definition as unknown as SavedView['definition']

/** What can be done with a view; whoever deletes or renames one can take it back. */
export function useViewActs(view: ListView) {
  const t = useTexts(viewsTexts)
  const client = useQueryClient()
  const refresh = () => client.invalidateQueries({ queryKey: viewsQuery.queryKey })
  const save = async (name: string, shared: boolean, definition: SavedView['definition']) => {
    const made = await saving(answer(api.POST('/api/views', { body: { list: view.list, name, shared, definition } })))
    await refresh()
    return made
  }
  const change = async (id: string, body: Change) => {
    await saving(answer(api.PATCH('/api/views/{id}', { params: { path: { id } }, body })))
    await refresh()
  }
  const { mutate, isPending } = useMutation({ mutationFn: (act: () => Promise<void>) => act(), onError: showFault })
  const { saved, current, arrangement } = view
  return {
    isSaving: isPending,
    saveAsNew: (name: string, shared: boolean) =>
      mutate(async () => {
        const made = await save(name, shared, asKept(current))
        if (saved) arrangement.forget()
        view.open(made)
        showDone({ text: t('saved', { name }) })
      }),
    saveChanges: () =>
      mutate(async () => {
        if (!saved) return
        const { id, name, definition } = saved
        await change(id, { definition: asKept(current) })
        arrangement.forget()
        view.open({ ...saved, definition: asKept(current) })
        showDone({ text: t('saved', { name }), undo: () => change(id, { definition }) })
      }),
    rename: (name: string) =>
      mutate(async () => {
        if (!saved) return
        const before = saved.name
        await change(saved.id, { name })
        showDone({ text: t('renamed', { name }), undo: () => change(saved.id, { name: before }) })
      }),
    share: (shared: boolean) =>
      mutate(async () => {
        if (!saved) return
        const { id, name } = saved
        await change(id, { shared })
        showDone({
          text: t(shared ? 'isShared' : 'isUnshared', { name }),
          undo: () => change(id, { shared: !shared }),
        })
      }),
    remove: () =>
      mutate(async () => {
        if (!saved) return
        const { id, name, shared, definition } = saved
        await saving(answer(api.DELETE('/api/views/{id}', { params: { path: { id } } })))
        arrangement.forget()
        view.open(undefined)
        await refresh()
        showDone({
          text: t('deleted', { name }),
          undo: async () => view.open(await save(name, shared, definition)),
        })
      }),
  }
}
