import type { MissingValue, NumberValue, ShareValue, Text, Value } from '../i18n/text.ts';

/**
 * An answer as data: what a report says, in no language and no layout yet.
 *
 * Every text is a reference into the catalogues or a value (see i18n/text.ts); renderers in reports/render turn a report
 * into a terminal page, HTML, PDF, DOCX or Markdown in any of the languages.
 */
export interface Report {
  /** Short name for files and anchors, e.g. `assess-IR`. */
  readonly id: string;
  readonly title: Text;
  readonly subtitle?: Text;
  /** What the reader must know before the first number: old data, a partial answer. */
  readonly notices: readonly Notice[];
  readonly sections: readonly Section[];
  readonly provenance: ReportProvenance;
}

export interface Notice {
  readonly level: 'note' | 'caution' | 'warning';
  readonly text: Text;
}

/** Enough to repeat the answer. */
export interface ReportProvenance {
  readonly snapshot?: {
    readonly name: string;
    readonly sha256: string;
    /** ISO 8601. */
    readonly date?: string;
    readonly sources: readonly SourceLine[];
  };
  /** What several snapshots were made from, where an answer is about more than one. */
  readonly sources?: readonly SourceLine[];
  readonly parameters: readonly { readonly name: Text; readonly value: Value }[];
  readonly seed?: number;
  /** e.g. `muruna 0.1.0`. */
  readonly software: string;
  /** The command line that repeats it. */
  readonly command?: string;
  /** Where the answer is found, an address. */
  readonly link?: string;
  /** ISO 8601, given by the caller: the pure ring has no clock. */
  readonly madeOn?: string;
}

export interface SourceLine {
  readonly name: string;
  readonly date?: string;
  readonly licence?: string;
  readonly sha256?: string;
}

export interface Section {
  /** Anchor, unique in the report, e.g. `gateways`. */
  readonly id: string;
  readonly title: Text;
  readonly blocks: readonly Block[];
  /** Answers the question as much as the first section does: it comes next where there is room for little. */
  readonly leads?: boolean;
}

export type Block =
  | Paragraph
  | List
  | Heading
  | KeyFigures
  | Table
  | BarChart
  | LineChart
  | FlowDiagram
  | Gantt
  | PointMap
  | Notices
  | Why;

/** Sentences, one after the other. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly texts: readonly Text[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered?: boolean;
  readonly items: readonly Text[];
}

/** A heading inside a section. */
export interface Heading {
  readonly kind: 'heading';
  readonly text: Text;
}

export interface Notices {
  readonly kind: 'notices';
  readonly notices: readonly Notice[];
}

/** "What lies behind it": folded away in HTML, smaller in print. */
export interface Why {
  readonly kind: 'why';
  /** Default: the message `common.why`. */
  readonly title?: Text;
  readonly blocks: readonly Block[];
}

export interface KeyFigures {
  readonly kind: 'figures';
  readonly figures: readonly KeyFigure[];
}

export interface KeyFigure {
  /** Dotted name under which results and narratives refer to it, e.g. `loss.international`. */
  readonly id: string;
  readonly label: Text;
  /** NaN inside a number or share, or a `missing` value with its reason, is shown as missing. */
  readonly value: NumberValue | ShareValue | MissingValue | Value;
  /** 1 is first; `first` says which end that is, `scope` among which countries (default: all). */
  readonly rank?: {
    readonly rank: number;
    readonly of: number;
    readonly first?: Text;
    readonly scope?: Text;
  };
  /** Share of what the figure needs that is known, 0 … 1. */
  readonly coverage?: number;
  /** Share of what the figure is about that rests on links last seen long ago. */
  readonly onOldLinks?: number;
  /** Bounds in the same kind as the value; `confidence` 0.9 = 90 % interval, absent for hard brackets. */
  readonly interval?: { readonly low: Value; readonly high: Value; readonly confidence?: number };
  /** What the known links alone say, where the value is an estimate over samples. */
  readonly known?: Value;
  readonly confidence?: 'high' | 'medium' | 'low';
  /** What the number means, in one sentence. */
  readonly definition?: Text;
  /** A remark under it. */
  readonly note?: Text;
}

/** What became of a thing between before and after. */
export type State = 'normal' | 'failed' | 'new' | 'weaker';

export interface Table {
  readonly kind: 'table';
  readonly caption?: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** State per row, where rows have one. */
  readonly states?: readonly State[];
  /** How many rows were left out. */
  readonly moreRows?: number;
  /** Names by which narratives cite cells: that of the row and that of the column, joined by a dot. */
  readonly names?: {
    readonly rows: readonly string[];
    /** Columns without a name hold nothing to cite. */
    readonly columns: readonly (string | undefined)[];
  };
}

/** A column says how bare numbers and strings in its cells are read. */
export interface Column {
  readonly label: Text;
  /**
   * `text`: strings are proper nouns; `bar`: a share 0 … 1 of `max` drawn as a bar beside its figure; `duration`: hours;
   * `date`: ISO 8601; `literal`: commands, paths, hashes.
   */
  readonly type:
    | 'text'
    | 'number'
    | 'share'
    | 'asn'
    | 'prefix'
    | 'country'
    | 'bar'
    | 'date'
    | 'duration'
    | 'literal';
  /** Digits after the decimal mark, for numbers and shares. */
  readonly digits?: number;
  /** For bars: the share that fills the cell; default the largest of the column. */
  readonly max?: number;
  /** It says something of the figure before it, such as a bound, and stays beside it where a table goes on below. */
  readonly ofPrevious?: true;
}

/** undefined, null and NaN are shown as missing. */
export type Cell = number | string | undefined | null | Text;

/** How the values of an axis or of bars are written. */
export interface Scale {
  readonly label: Text;
  /** `time`: hours since `start`; `day`: days since 1970-01-01. */
  readonly type: 'number' | 'share' | 'hours' | 'time' | 'day';
  /** ISO 8601, for `time`. */
  readonly start?: string;
  /** `start` is a clock time somewhere, written as if it were UTC; the label says where. */
  readonly isLocal?: boolean;
  readonly min?: number;
  readonly max?: number;
}

export interface BarChart {
  readonly kind: 'bars';
  readonly title: Text;
  readonly scale: Scale;
  readonly bars: readonly {
    readonly label: Text;
    /** NaN is missing. */
    readonly value: number;
    /** A second, paler bar to compare with (before, median). */
    readonly reference?: number;
    readonly interval?: readonly [low: number, high: number];
    readonly state?: State;
  }[];
  /** What the paler bars are. */
  readonly referenceLabel?: Text;
}

export interface LineChart {
  readonly kind: 'lines';
  readonly title: Text;
  readonly x: Scale;
  readonly y: Scale;
  readonly series: readonly Series[];
  /** Named moments or thresholds: vertical lines. */
  readonly marks?: readonly { readonly x: number; readonly label: Text }[];
}

export interface Series {
  readonly label: Text;
  /** Ascending in x; NaN in y is a gap. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** The value holds until the next point. */
  readonly step?: boolean;
  /** The one that matters: drawn strong, the others calm. */
  readonly strong?: boolean;
  /** Interval around the curve. */
  readonly band?: readonly (readonly [x: number, low: number, high: number])[];
}

/** Columns of nodes with links of a width between them, such as the gateway diagram: world → upstreams → border → access. */
export interface FlowDiagram {
  readonly kind: 'flow';
  readonly title: Text;
  readonly columns: readonly Text[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

export interface FlowNode {
  readonly id: string;
  /** Index into `columns`. */
  readonly column: number;
  readonly label: Text;
  readonly state: State;
}

export interface FlowLink {
  /** Ids of nodes; `from` in a lower column than `to`. */
  readonly from: string;
  readonly to: string;
  /** Width, in any unit common to the diagram, e.g. a share of routes. */
  readonly weight: number;
  readonly state: State;
}

/** Rows of bars over time: who works on what, when, or what happened to whom. Hours since `start`. */
export interface Gantt {
  readonly kind: 'gantt';
  readonly title: Text;
  readonly start?: string;
  readonly rows: readonly {
    readonly label: Text;
    readonly bars: readonly {
      readonly from: number;
      readonly to: number;
      /** What is done, or how grave it is. */
      readonly type: 'work' | 'travel' | 'wait' | 'rest' | 'critical' | 'high' | 'medium' | 'minor';
      readonly label?: Text;
    }[];
  }[];
  readonly marks?: readonly { readonly x: number; readonly label: Text }[];
}

/** Points and lines by place, without tiles; degrees, WGS 84. */
export interface PointMap {
  readonly kind: 'map';
  readonly title: Text;
  readonly points: readonly {
    readonly lon: number;
    readonly lat: number;
    readonly label?: Text;
    /** Size, relative to the largest. */
    readonly weight?: number;
    readonly state?: State;
  }[];
  readonly lines: readonly {
    readonly path: readonly (readonly [lon: number, lat: number])[];
    readonly weight?: number;
    readonly state?: State;
  }[];
  /** What the states are called here; a key of those that are present stands below where it is given. */
  readonly stateLabels?: Readonly<Partial<Record<State, Text>>>;
  /** Outlines drawn faintly behind, e.g. borders. */
  readonly outlines?: readonly (readonly (readonly [lon: number, lat: number])[])[];
}
