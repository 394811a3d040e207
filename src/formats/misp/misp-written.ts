import type { MispTemplate } from './misp-templates.ts';

// Events of MISP as they are written.

export interface WrittenAttribute {
  readonly uuid: string;
  readonly type: string;
  readonly category: string;
  readonly object_relation?: string;
  readonly value: string;
  readonly comment: string;
  readonly to_ids: false;
  readonly deleted: boolean;
  readonly disable_correlation: boolean;
  readonly distribution: typeof INHERITED;
  readonly timestamp: string;
  readonly first_seen?: string;
  readonly last_seen?: string;
  readonly Tag?: readonly MispTag[];
}

export interface WrittenMispObject extends MispTemplate {
  readonly uuid: string;
  readonly comment: string;
  readonly deleted: boolean;
  readonly distribution: typeof INHERITED;
  readonly timestamp: string;
  readonly Attribute: readonly WrittenAttribute[];
}

/** An event as a file of a feed has it, below `Event`. */
export interface WrittenEvent {
  readonly uuid: string;
  readonly info: string;
  readonly date: string;
  readonly timestamp: string;
  readonly publish_timestamp: string;
  readonly published: true;
  readonly analysis: '1' | '2';
  readonly threat_level_id: '4';
  readonly distribution: string;
  readonly Orgc: { readonly uuid: string; readonly name: string };
  readonly Tag: readonly MispTag[];
  readonly Attribute: readonly WrittenAttribute[];
  readonly Object: readonly WrittenMispObject[];
}

export interface MispTag {
  readonly name: string;
  readonly colour: string;
  readonly exportable: true;
}

/** Distribution of what is in an event: as the event says. */
export const INHERITED = '5';

/** What stands in an event, loose and in objects. */
export interface EventParts {
  readonly attributes: readonly WrittenAttribute[];
  readonly objects: readonly WrittenMispObject[];
}
