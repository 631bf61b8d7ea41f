import type { SourceOfData } from '../../data-protection/sources/record-source.ts'
import type { Standing } from './invent-people.ts'

/** Where the invented people come from, by how they stand to the company: each in words that the person is told. */
export const sampleSources: Record<Standing, SourceOfData> = {
  contact: {
    kind: 'staff',
    fromPerson: false,
    description: 'din arbejdsgiver, som er kunde hos os',
  },
  customer: { kind: 'sign-up', fromPerson: true, description: 'din bestilling i vores webbutik' },
  'sole-trader': { kind: 'staff', fromPerson: true, description: 'din første ordre hos os' },
  lead: { kind: 'import', fromPerson: false, description: 'listen »Vinmessen i Øksnehallen«' },
  invited: { kind: 'import', fromPerson: false, description: 'listen »Nye spisesteder i Jylland og på Fyn«' },
}
