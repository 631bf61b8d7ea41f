import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import table from '../plain-table.module.css'
import { figureTexts } from './figure-texts.ts'
import styles from './figures.module.css'
import type { Statistics } from './figures-page.tsx'

/** Given and ended, month by month: columns, and the same as a table beside. */
export function ConsentsByMonth({ months }: { months: Statistics['consents'] }) {
  const t = useTexts(figureTexts)
  const { month, number } = useFormats()
  const ended = (one: Statistics['consents'][number]) => one.withdrawn + one.refused + one.expired
  const most = Math.max(1, ...months.map((one) => Math.max(one.given, ended(one))))
  const name = (one: Statistics['consents'][number]) => month(`${one.month}-01`)
  const share = (value: number) => ({ height: `${(value / most) * 100}%` })
  return (
    <div className={styles.beside}>
      <figure className={styles.chart}>
        <div className={styles.columns} aria-hidden="true">
          {months.map((one) => (
            <div key={one.month} className={styles.column}>
              <div className={styles.pair}>
                <span className={styles.given} style={share(one.given)} />
                <span className={styles.ended} style={share(ended(one))} />
              </div>
              <span className={styles.short}>{name(one).slice(0, 3)}</span>
            </div>
          ))}
        </div>
        <figcaption className={styles.legend}>
          <span>
            <i className={styles.given} />
            {t('given')}
          </span>
          <span>
            <i className={styles.ended} />
            {t('ended')}
          </span>
        </figcaption>
      </figure>
      <div className={styles.scroll}>
        <table className={table.table}>
          <caption className="only-for-readers">{t('consentsHeading')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              {(['given', 'withdrawn', 'refused', 'expired'] as const).map((act) => (
                <th key={act} scope="col" data-figure>
                  {t(act)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map((one) => (
              <tr key={one.month}>
                <th scope="row">{name(one)}</th>
                {(['given', 'withdrawn', 'refused', 'expired'] as const).map((act) => (
                  <td key={act} data-figure>
                    {number(one[act])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
