import type { Feature } from '../../data-protection/feature.ts'
import { matchIdentifiersObjects } from '../../data-protection/people/match-identifiers.ts'
import { peopleProblemTexts } from '../../data-protection/people/problems.ts'
import { peopleCommands } from './commands.ts'
import { countLooksObject } from './count-looks.ts'
import { lastContactObjects } from './last-contact-objects.ts'
import { matchPeopleObject } from './match-people.ts'
import { crmPeopleProblemTexts } from './problems.ts'
import { peopleRoutes } from './routes.ts'

/** People: registering, finding, showing and changing them. */
export const peopleFeature: Feature = {
  name: 'people',
  objects: (names) => [
    ...matchIdentifiersObjects(names),
    matchPeopleObject(names),
    countLooksObject(names),
    ...lastContactObjects(names),
  ],
  routes: peopleRoutes,
  commands: peopleCommands,
  problemTexts: { ...peopleProblemTexts, ...crmPeopleProblemTexts },
}
