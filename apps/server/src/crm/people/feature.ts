import type { Feature } from '../../data-protection/feature.ts'
import { matchIdentifiersObjects } from '../../data-protection/people/match-identifiers.ts'
import { peopleProblemTexts } from '../../data-protection/people/problems.ts'
import { findPeopleIdsObject } from './find-people-ids.ts'

/** People: registering, finding, showing and changing them. */
export const peopleFeature: Feature = {
  name: 'people',
  objects: (names) => [...matchIdentifiersObjects(names), findPeopleIdsObject(names)],
  problemTexts: peopleProblemTexts,
}
