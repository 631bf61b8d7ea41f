import type { SourceOfData } from '../../data-protection/sources/record-source.ts'
import type { Standing } from './invent-people.ts'

/** Where the invented people come from, by how they stand to the company: each in words that the person is told. */
export const sampleSources: Record<Standing, SourceOfData> = {
  contact: said('staff', false, 'din arbejdsgiver, som er kunde hos os', 'your employer, who is a customer of ours'),
  customer: said('sign-up', true, 'din bestilling i vores webbutik', 'your order in our web shop'),
  'sole-trader': said('staff', true, 'din første ordre hos os', 'your first order with us'),
  lead: said('import', false, 'listen »Vinmessen i Øksnehallen«', 'the list “Vinmessen i Øksnehallen”'),
  invited: said(
    'import',
    false,
    'listen »Nye spisesteder i Jylland og på Fyn«',
    'the list “Nye spisesteder i Jylland og på Fyn”',
  ),
}

function said(kind: SourceOfData['kind'], fromPerson: boolean, da: string, en: string): SourceOfData {
  return { kind, fromPerson, description: da, inBoth: { da, en } }
}
