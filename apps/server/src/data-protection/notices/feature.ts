import type { DueTask, Feature } from '../feature.ts'
import { noticeProblemTexts } from './problem-texts.ts'
import { noticeRoutes } from './routes.ts'
import { findOpenNotices, sendNotices } from './send-notices.ts'

const openNotices: DueTask = {
  what: 'notice',
  async list(services, until) {
    const { timeZone } = await services.controller()
    return services.door.forPurpose('rights', { kind: 'system' }, async (tx) => {
      const open = await findOpenNotices(tx, timeZone, null)
      return open
        .filter(({ on }) => on <= until)
        .map(({ personId, on, kind }) => ({
          what: 'notice',
          person: personId,
          on,
          rule: kind === 'art13' ? 'NOT-10' : 'NOT-11',
        }))
    })
  },
  run: sendNotices,
}

/** The duty to inform (articles 13, 14). */
export const noticesFeature: Feature = {
  name: 'notices',
  routes: noticeRoutes,
  due: [openNotices],
  problemTexts: noticeProblemTexts,
}
