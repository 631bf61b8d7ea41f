import { answer, api } from '../../platform/api/client.ts'
import type { PaletteSource } from '../../platform/routing/screen.ts'
import { showPhone } from '../../platform/texts/show-phone.ts'

/** Whom the palette finds: a telephone number is read without opening. */
export const peopleSource: PaletteSource = {
  label: { da: 'Personer', en: 'People' },
  async search(text, signal) {
    const { people } = await answer(api.GET('/api/search', { params: { query: { text, limit: 5 } }, signal }))
    return people.map(({ id, name, company, phone, email }) => {
      const detail = [company, phone ? showPhone(phone) : email].filter(Boolean).join(' · ')
      return { id, title: name, to: `/people/${id}`, ...(detail && { detail }) }
    })
  },
}
