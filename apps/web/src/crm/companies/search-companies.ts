import { answer, api } from '../../platform/api/client.ts'
import type { PaletteSource } from '../../platform/routing/screen.ts'

/** Which companies the palette finds: where they are is read without opening. */
export const companiesSource: PaletteSource = {
  label: { da: 'Virksomheder', en: 'Companies' },
  async search(text, signal) {
    const query = { search: text, limit: 5 }
    const { items } = await answer(api.GET('/api/companies', { params: { query }, signal }))
    return items.map(({ id, name, city, registrationNumber }) => {
      const detail = [city, registrationNumber].filter(Boolean).join(' · ')
      return { id, title: name, to: `/companies/${id}`, ...(detail && { detail }) }
    })
  },
}
