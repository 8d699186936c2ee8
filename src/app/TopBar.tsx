import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { formatDayShort } from '../base/days.ts'
import { modelQuery } from '../loading/queries.ts'
import { formatViewState } from '../state/url.ts'
import { choose, useViewState, withChoices } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { Icon, ThemeIcon } from '../ui/icons.tsx'
import { Popover } from '../ui/Popover.tsx'
import { useIdle } from '../ui/useIdle.ts'
import { useDashboard } from '../views/context.ts'
import { VIEWS, viewOf } from '../views/registry.ts'
import { KeysButton } from './keys/KeysButton.tsx'
import { RestoreButton } from './dropPicture/RestoreButton.tsx'
import { OpenFileButton } from './OpenFileButton.tsx'
import { SearchTool } from './search/SearchTool.tsx'
import { switchTheme } from './themeChoice.ts'
import styles from './TopBar.module.css'

const LinkTools = lazy(async () => ({ default: (await import('./links/LinkTools.tsx')).LinkTools }))

/** The bar while there is no model. */
export function BareTopBar({ title }: { readonly title: string }) {
  return (
    <header className={styles['bar']}>
      <p className={styles['wordmark']}>Parley</p>
      <p className={styles['model']}>{title}</p>
      <div className={styles['tools']}>
        <ThemeButton />
      </div>
    </header>
  )
}

export function TopBar() {
  return (
    <header className={styles['bar']}>
      <p className={styles['wordmark']}>Parley</p>
      <ModelMenu />
      <Tabs />
      <div className={styles['tools']}>
        <SearchTool />
        <Links />
        <ThemeButton />
        <KeysButton />
      </div>
    </header>
  )
}

function ModelMenu() {
  const { loaded, model } = useDashboard()
  const client = useQueryClient()
  return (
    <Popover
      name="Model"
      className={`${styles['model']} ${controls['field']} ${styles['menu']}`}
      label={
        <>
          <span>{model.title}</span>
          <Icon name="down" />
        </>
      }
    >
      <div className={styles['about']}>
        <p>
          <strong>{model.title}</strong>, version {model.version}, content hash {model.hash.slice(0, 8)}
        </p>
        <p>
          By {model.authors.join(', ')}; {model.licence}. Covers {formatDayShort(model.coverage.from)} to{' '}
          {formatDayShort(model.coverage.to)}.
        </p>
        {model.summary && <p>{model.summary}</p>}
        <p>
          <OpenFileButton className={controls['text']}>Open a model file…</OpenFileButton>{' '}
          <RestoreButton className={controls['text']} />
        </p>
        {loaded.openedFrom ? (
          <p>
            This one was opened from {loaded.openedFrom} and stays on this machine.{' '}
            <button
              type="button"
              className={controls['text']}
              onClick={() => void client.resetQueries({ queryKey: modelQuery.queryKey })}
            >
              Open the shipped model
            </button>
          </p>
        ) : (
          <p>
            <a href={`/data/${model.id}/model.json`} download={`${model.id}-${model.version}.json`}>
              Download this model
            </a>
          </p>
        )}
      </div>
    </Popover>
  )
}

/** One stop for the Tab key; arrows go from view to view, Enter or Space opens. */
function Tabs() {
  const state = useViewState()
  const current = viewOf(state.view)
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (list.current) showTab(list.current, current.id)
  }, [current])
  const move = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])]
    const at = tabs.findIndex((tab) => tab === document.activeElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    tabs.at(to % tabs.length)?.focus()
  }
  return (
    <div
      ref={list}
      className={styles['tabs']}
      role="tablist"
      aria-label="Views"
      onKeyDown={move}
      tabIndex={-1}
    >
      {VIEWS.map((view, index) => {
        const choice = { view: index === 0 ? undefined : view.id }
        return (
          <a
            key={view.id}
            role="tab"
            id={`tab-${view.id}`}
            aria-selected={view === current}
            aria-controls="view-panel"
            tabIndex={view === current ? 0 : -1}
            href={formatViewState(withChoices(state, choice)) || '?'}
            onPointerEnter={() => void view.load()}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              choose(choice)
            }}
            onKeyDown={(event) => {
              if (event.key !== ' ') return
              event.preventDefault()
              choose(choice)
            }}
          >
            {view.title}
          </a>
        )
      })}
    </div>
  )
}

/** Where the tabs scroll sideways, the chosen one is brought into sight; the page stays where it is. */
function showTab(list: HTMLElement, view: string) {
  const tab = document.getElementById(`tab-${view}`)
  if (!tab || list.scrollWidth <= list.clientWidth) return
  const [box, within] = [tab.getBoundingClientRect(), list.getBoundingClientRect()]
  list.scrollLeft += box.left + box.width / 2 - (within.left + within.width / 2)
}

/** What copies links spells a view out, which takes code of several views: it is fetched after the first picture. */
function Links() {
  const idle = useIdle()
  const waiting = (
    <button type="button" className={styles['tool']} aria-label="Copy link" disabled>
      <Icon name="link" size={13} /> <span>Copy link</span>
    </button>
  )
  return idle ? (
    <Suspense fallback={waiting}>
      <LinkTools className={styles['tool']} />
    </Suspense>
  ) : (
    waiting
  )
}

function ThemeButton() {
  return (
    <button
      type="button"
      className={`${controls['square']} ${styles['theme']}`}
      aria-label="Light or dark"
      onClick={switchTheme}
    >
      <ThemeIcon />
    </button>
  )
}
