import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { ConfirmByName } from '../dialogs/confirm-by-name.tsx'
import { Load } from '../page/states.tsx'
import { SidePanel } from '../panel/side-panel.tsx'
import type { StaffRole } from '../session/session.ts'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone } from '../toasts/toasts.tsx'
import { ChangeRoles, NewColleague } from './colleague-forms.tsx'
import { colleaguesTexts } from './colleagues-texts.ts'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'

export interface Colleague {
  id: string
  name: string | null
  email: string | null
  roles: StaffRole[]
  closedAt: string | null
}
type Open = { what: 'new' } | { what: 'roles' | 'close'; colleague: Colleague }

const queryKey = ['accounts']

/** Who signs in, and what each may do. */
export function ColleaguesPage() {
  const t = useTexts(colleaguesTexts)
  const { list } = useFormats()
  const queries = useQueryClient()
  const [open, setOpen] = useState<Open | undefined>(undefined)
  const accounts = useQuery({ queryKey, queryFn: () => answer(api.GET('/api/accounts')) })
  const close = () => setOpen(undefined)
  const done = async (text: string) => {
    await queries.invalidateQueries({ queryKey })
    close()
    showDone({ text })
  }
  return (
    <SettingsPage
      name="colleagues"
      actions={
        <Button variant="filled" onClick={() => setOpen({ what: 'new' })}>
          {t('invite')}
        </Button>
      }
    >
      <p className={styles.lead}>{t('lead')}</p>
      <Load query={accounts}>
        {(colleagues) => (
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('name')}</th>
                  <th scope="col">{t('roles')}</th>
                  <th>
                    <span className="only-for-readers">{t('changeRoles')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {colleagues.map((colleague) => {
                  const name = colleague.name ?? t('closedAccount')
                  return (
                    <tr key={colleague.id}>
                      <td>
                        <span className={styles.name}>{name}</span>
                        <br />
                        <span className={styles.meta}>{colleague.email}</span>
                      </td>
                      <td>{colleague.closedAt ? t('closed') : list(colleague.roles.map((role) => t(role)))}</td>
                      <td>
                        {!colleague.closedAt && (
                          <Menu>
                            <Menu.Target>
                              <ActionIcon aria-label={t('rowMenu', { name })}>
                                <IconDots size={16} stroke={1.75} />
                              </ActionIcon>
                            </Menu.Target>
                            <Menu.Dropdown>
                              <Menu.Item onClick={() => setOpen({ what: 'roles', colleague })}>
                                {t('changeRoles')}
                              </Menu.Item>
                              <Menu.Item color="danger" onClick={() => setOpen({ what: 'close', colleague })}>
                                {t('close')}
                              </Menu.Item>
                            </Menu.Dropdown>
                          </Menu>
                        )}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        )}
      </Load>
      {open?.what === 'new' && (
        <SidePanel title={t('invite')} takesFocus onClose={close}>
          <NewColleague onDone={(name) => done(t('created', { name }))} onCancel={close} />
        </SidePanel>
      )}
      {open?.what === 'roles' && (
        <SidePanel title={open.colleague.name ?? ''} takesFocus onClose={close}>
          <ChangeRoles
            colleague={open.colleague}
            onDone={() => done(t('rolesChanged', { name: open.colleague.name ?? '' }))}
            onCancel={close}
          />
        </SidePanel>
      )}
      {open?.what === 'close' && (
        <ConfirmByName
          title={t('closeTitle', { name: open.colleague.name ?? '' })}
          name={open.colleague.name ?? ''}
          action={t('close')}
          onConfirm={async () => {
            await answer(api.POST('/api/accounts/{id}/close', { params: { path: { id: open.colleague.id } } }))
            await done(t('accountClosed'))
          }}
          onClose={close}
        >
          <p>{t('closePlan', { name: open.colleague.name ?? '' })}</p>
        </ConfirmByName>
      )}
    </SettingsPage>
  )
}
