import { SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { keyTexts } from '../keys/key-texts.ts'
import { Page } from '../page/page.tsx'
import { changePreferences, usePreference } from '../preferences/preferences.ts'
import { languageNames, languages } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { PasskeysSection } from './passkeys-section.tsx'
import { PasswordSection } from './password-section.tsx'
import styles from './profile.module.css'
import { profileTexts } from './profile-texts.ts'
import { SecondFactorSection } from './second-factor-section.tsx'
import { SessionsSection } from './sessions-section.tsx'

/** What somebody chooses for themselves. */
export function ProfilePage() {
  const t = useTexts(profileTexts)
  const keys = useTexts(keyTexts)
  const language = usePreference('language')
  const density = usePreference('density')
  const singleKeys = usePreference('singleKeys')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Page title={t('title')} width="settings">
      <section className={styles.section}>
        <h2>{t('appearance')}</h2>
        <Choice label={t('language')}>
          <SegmentedControl
            value={language}
            onChange={(value) => changePreferences({ language: value })}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
          />
        </Choice>
        <Choice label={t('colorScheme')}>
          <SegmentedControl
            value={colorScheme}
            onChange={setColorScheme}
            data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(value) }))}
          />
        </Choice>
        <Choice label={t('density')}>
          <SegmentedControl
            value={density}
            onChange={(value) => changePreferences({ density: value })}
            data={(['compact', 'normal', 'roomy'] as const).map((value) => ({ value, label: t(value) }))}
          />
        </Choice>
      </section>
      <PasswordSection />
      <PasskeysSection />
      <SecondFactorSection />
      <SessionsSection />
      <section className={styles.section}>
        <h2>{t('keys')}</h2>
        <Switch
          checked={singleKeys}
          onChange={(event) => changePreferences({ singleKeys: event.currentTarget.checked })}
          label={keys('singleKeys')}
          description={keys('singleKeysHelp')}
        />
      </section>
    </Page>
  )
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  return (
    <fieldset className={styles.choice} aria-labelledby={id}>
      <span id={id}>{label}</span>
      {children}
    </fieldset>
  )
}
