import { useMemo } from 'react'
import type { Filter } from '../../platform/filters/filter.ts'
import type { FilterField } from '../../platform/filters/filter-field.ts'
import { useMay } from '../../platform/session/session.ts'
import { cityField, countryField, industryField, ownerField, recordedField } from '../filters/common-fields.ts'
import { useFieldTools } from '../filters/use-field-tools.ts'

/** What companies can be narrowed by. */
export function useCompanyFields(filter: Filter): readonly FilterField[] {
  const tools = useFieldTools(filter)
  const isSeller = useMay('seller', 'officer')
  return useMemo(
    () => [
      ...(isSeller ? [ownerField(tools)] : []),
      cityField(tools, 'company-city'),
      industryField(tools),
      countryField(tools),
      recordedField(tools),
    ],
    [tools, isSeller],
  )
}
