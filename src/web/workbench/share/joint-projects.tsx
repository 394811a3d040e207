import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { projectText } from '../../../reports/brief/brief-report.ts';
import { sourceOfSnapshot } from '../../../reports/provenance.ts';
import type { BriefAnswer } from '../../../schemas/brief-answer.ts';
import { MapLegend } from '../../map/map-legend.tsx';
import { middleOf, type Outlines } from '../../map/outlines.ts';
import { worldOutlines } from '../../map/world-outlines.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { MapPicture } from '../picture-buttons.tsx';
import { LayerChoice } from '../layers/layer-choice.tsx';
import { mapScene } from '../layers/map-scene.ts';
import { useMapDocuments } from '../layers/use-map-layers.ts';
import { placeOfNetwork, projectThings } from './project-things.ts';

const WorldMap = lazy(async () => ({ default: (await import('../../map/world-map.tsx')).WorldMap }));

/** What two countries could build together, on the map beside their sites and links, with the gain of each side. */
export function JointProjects({
  answer,
  layers: chosen,
  choose,
}: {
  readonly answer: BriefAnswer;
  readonly layers: readonly string[];
  readonly choose: (layers: readonly string[]) => void;
}): ReactNode {
  const [home, partner] = answer.countries;
  const words = useLanguage();
  const { objects, layers: shown, failed, broken, lost } = useMapDocuments(chosen);
  const outlines = useOutlines();
  const [selected, setSelected] = useState<number>();
  const things = useMemo(
    () =>
      projectThings(
        answer.projects,
        placeOfNetwork(shown, (country) => outlines && middleOf(outlines, country)),
        (at) => words.plain(projectText(answer.projects[at].projects[0])),
      ),
    [answer, shown, outlines, words],
  );
  const scene = useMemo(() => {
    const { points, lines, areas } = mapScene(shown, failed, broken);
    return { areas, points: [...points, ...things.points], lines: [...lines, ...things.lines] };
  }, [shown, failed, broken, things]);
  const marked = useMemo(() => new Set(selected === undefined ? [] : [`project-${selected}`]), [selected]);
  const shares = useMemo(
    () => new Map(answer.shared.map(({ country, shares: [own] }) => [country, own])),
    [answer],
  );
  const title = message('share.projects.map', { one: home, other: partner });
  return (
    <div className="projects-desk">
      <section className="know-map" aria-labelledby="projects-map-title">
        <h2 id="projects-map-title">
          <Words text={title} />
        </h2>
        <Suspense fallback={<div className="map empty" />}>
          <WorldMap
            home={home}
            shares={shares}
            things={scene}
            selectedCountry={partner}
            selected={marked}
            picked={(pick) => {
              const at = 'country' in pick ? undefined : /^project-(\d+)$/.exec(pick.id)?.[1];
              if (at !== undefined) setSelected(Number(at));
            }}
            label={words.plain(title)}
            files={(known) => (
              <MapPicture
                shown={known}
                name={`projects-${home}-${partner}`}
                title={title}
                shows={[message('brief.section.projects')]}
                source={sourceOfSnapshot(answer.snapshot)}
              />
            )}
          />
        </Suspense>
        <MapLegend />
        <p className="muted small">
          <Words text={message('share.projects.place')} />
        </p>
        <LayerChoice objects={objects} chosen={chosen} lost={lost} choose={choose} />
      </section>
      <section aria-labelledby="projects-title">
        <h2 id="projects-title">
          <Words text={message('brief.section.projects')} />
        </h2>
        <ProjectList answer={answer} selected={selected} select={setSelected} />
      </section>
    </div>
  );
}

/** The borders from which the middles of countries follow; the map has fetched the same file. */
function useOutlines(): Outlines | undefined {
  const [outlines, setOutlines] = useState<Outlines>();
  useEffect(() => {
    let isWanted = true;
    worldOutlines('fine').then(
      (found) => isWanted && setOutlines(found),
      // Without them what has no site is not drawn; the list has it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return outlines;
}

function ProjectList({
  answer: { countries, projects },
  selected,
  select,
}: {
  readonly answer: BriefAnswer;
  readonly selected: number | undefined;
  readonly select: (at: number | undefined) => void;
}): ReactNode {
  if (projects.length === 0)
    return (
      <p className="muted">
        <Words text={message('brief.no-projects')} />
      </p>
    );
  return (
    <ol className="project-list">
      {projects.map(({ projects: [project], gains }, at) => (
        <li key={at}>
          <button
            type="button"
            aria-pressed={selected === at}
            onClick={() => select(selected === at ? undefined : at)}
          >
            <span>
              <Words text={projectText(project)} />
            </span>
            <span className="muted small">
              {countries.map((country, side) => (
                <span key={country}>
                  {side > 0 && '· '}
                  <Words text={message('brief.column.gain', { country })} />{' '}
                  <Words text={{ kind: 'share', value: gains[side], digits: 1 }} />{' '}
                </span>
              ))}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
