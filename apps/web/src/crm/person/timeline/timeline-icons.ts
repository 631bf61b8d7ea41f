import {
  type Icon,
  IconCheckbox,
  IconCircleCheck,
  IconHandStop,
  IconLock,
  IconMail,
  IconNote,
  IconPencil,
  IconPhone,
  IconScale,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react'
import type { TimelineItem } from '../person-queries.ts'

/** The picture before each kind of thing that happened. */
export const timelineIcons: Record<TimelineItem['kind'], Icon> = {
  note: IconNote,
  call: IconPhone,
  meeting: IconUsers,
  mail: IconMail,
  notice: IconMail,
  task: IconCheckbox,
  'task-done': IconCheckbox,
  consent: IconCircleCheck,
  'basis-opened': IconScale,
  'basis-closed': IconScale,
  objection: IconHandStop,
  restriction: IconLock,
  registered: IconUserPlus,
  changed: IconPencil,
}
