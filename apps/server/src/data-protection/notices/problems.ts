import { defineProblem } from '../../platform/problems/problem.ts'

export const noticeIncomplete = defineProblem<{ what: string }>('notice-incomplete', 'refused', 'NOT-10')
/** Nothing to exempt from: the person was informed, or is exempt already. */
export const noOpenNotice = defineProblem('no-open-notice', 'missing')
export const exemptionNeedsReason = defineProblem('exemption-needs-reason', 'unusable', 'NOT-18')
/** Who can be written to is written to. */
export const addressOnFile = defineProblem('address-on-file', 'refused', 'NOT-18')
