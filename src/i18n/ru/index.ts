import { admin } from './admin.ts';
import { assess } from './assess.ts';
import { book } from './book.ts';
import { brief } from './brief.ts';
import { campaigns } from './campaigns.ts';
import { commandLine } from './command-line.ts';
import { common } from './common.ts';
import { dossier } from './dossier.ts';
import { drawings } from './drawings.ts';
import { drill } from './drill.ts';
import { event } from './event.ts';
import { exercise } from './exercise.ts';
import { explore } from './explore.ts';
import { fidelity } from './fidelity.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { formats } from './formats.ts';
import { glossary } from './glossary.ts';
import { home } from './home.ts';
import { inference } from './inference.ts';
import { inputs } from './inputs.ts';
import { inventory } from './inventory.ts';
import { know } from './know.ts';
import { match } from './match.ts';
import { moments } from './moments.ts';
import { mrt } from './mrt.ts';
import { operations } from './operations.ts';
import { refusals } from './refusals.ts';
import { restore } from './restore.ts';
import { restoreReasons } from './restore-reasons.ts';
import { routes } from './routes.ts';
import { series } from './series.ts';
import { server } from './server.ts';
import { snapshot } from './snapshot.ts';
import { stress } from './stress.ts';
import { tables } from './tables.ts';
import { templates } from './templates.ts';
import { units } from './units.ts';
import { stream } from './stream.ts';
import { liveWatch } from './live-watch.ts';
import { watchRoutes } from './watch-routes.ts';
import { watch } from './watch.ts';
import { withstand } from './withstand.ts';
import { workbench } from './workbench.ts';
import { worst } from './worst.ts';
import type { en } from '../en/index.ts';
import type { Translation } from '../translation.ts';
import { workbenchInstance } from './workbench-instance.ts';
import { workbenchLive } from './workbench-live.ts';
import { workbenchPlan } from './workbench-plan.ts';
import { services } from './services.ts';
import { servicesFolder } from './services-folder.ts';
import { servicesKeep } from './services-keep.ts';
import { servicesLive } from './services-live.ts';
import { servicesWho } from './services-who.ts';
import { emblem } from './emblem.ts';
import { sitrep } from './sitrep.ts';
import { slides } from './slides.ts';
import { exchange } from './exchange.ts';
import { practice } from './practice.ts';
import { supply } from './supply.ts';
import { workbenchBook } from './workbench-book.ts';
import { workbenchEvidence } from './workbench-evidence.ts';
import { workbenchExchange } from './workbench-exchange.ts';
import { workbenchShare } from './workbench-share.ts';
import { joinedParts } from '../joined-parts.ts';

export const ru = (): Translation<ReturnType<typeof en>> =>
  joinedParts(
    admin,
    assess,
    book,
    brief,
    campaigns,
    commandLine,
    common,
    dossier,
    drawings,
    drill,
    event,
    exercise,
    explore,
    fidelity,
    fields,
    findings,
    formats,
    glossary,
    home,
    inference,
    inputs,
    inventory,
    know,
    match,
    moments,
    mrt,
    operations,
    refusals,
    restore,
    restoreReasons,
    routes,
    series,
    services,
    servicesKeep,
    servicesLive,
    servicesWho,
    servicesFolder,
    server,
    snapshot,
    stress,
    supply,
    exchange,
    practice,
    tables,
    templates,
    units,
    stream,
    liveWatch,
    watchRoutes,
    watch,
    withstand,
    workbench,
    workbenchInstance,
    workbenchLive,
    workbenchPlan,
    emblem,
    sitrep,
    slides,
    workbenchBook,
    workbenchEvidence,
    workbenchExchange,
    workbenchShare,
    worst,
  );
