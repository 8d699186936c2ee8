import { AboutSection } from './AboutSection.tsx'
import { CodebookSection } from './CodebookSection.tsx'
import { CoverageSection } from './CoverageSection.tsx'
import { DownloadsSection } from './DownloadsSection.tsx'
import { ExpertsSection } from './ExpertsSection.tsx'
import { MethodSection } from './MethodSection.tsx'
import styles from './Model.module.css'
import { StatementsSection } from './StatementsSection.tsx'
import { useHashTarget } from './useHashTarget.ts'

const PARTS = [
  ['about', 'This model'],
  ['downloads', 'Downloads'],
  ['codebook', 'Codebook'],
  ['coverage', 'Coverage'],
  ['experts', 'Experts’ panel'],
  ['method', 'Method'],
] as const

/** Which model this is, its codebook, what it covers, and the method of every number with its worked examples. */
export function ModelView() {
  useHashTarget()
  return (
    <div className={styles['view']}>
      <nav aria-label="On this page" className={styles['contents']}>
        <ul>
          {PARTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['parts']}>
        <AboutSection />
        <DownloadsSection />
        <CodebookSection />
        <div id="coverage" tabIndex={-1} className={styles['part']}>
          <CoverageSection />
          <StatementsSection />
        </div>
        <div id="experts" tabIndex={-1} className={styles['part']}>
          <ExpertsSection />
        </div>
        <MethodSection />
      </div>
    </div>
  )
}
