import type { paths } from '../../platform/api/schema.d.ts'
import type { Filter } from '../../platform/filters/filter.ts'

export type PeopleFilter = NonNullable<
  paths['/api/people/count']['post']['requestBody']['content']['application/json']['filter']
>

/** What a list of people is narrowed to, as the API takes it. */
export interface PeopleBody {
  search?: string
  filter?: PeopleFilter
}

/** @returns the body; what an address made up is refused by the API, which knows the fields */
export function peopleBody(searched: string, filter: Filter): PeopleBody {
  return {
    ...(searched && { search: searched }),
    ...(filter.conditions.length > 0 && { filter: filter as PeopleFilter }),
  }
}
