/** Upper ends of the classes of durations, in seconds. */
const CLASSES = [0.005, 0.02, 0.05, 0.15, 0.5, 2, 10];

interface Timed {
  count: number;
  seconds: number;
  readonly upTo: number[];
}

/** What a server counts of itself, in the text format of Prometheus. Routes are named by their pattern, so that no secret is among the names. */
export class Metrics {
  private readonly requests = new Map<string, Timed>();

  count(method: string, route: string, status: number, seconds: number): void {
    const labels = `method="${method}",route="${route}",status="${status}"`;
    const timed = this.requests.get(labels) ?? { count: 0, seconds: 0, upTo: CLASSES.map(() => 0) };
    timed.count++;
    timed.seconds += seconds;
    CLASSES.forEach((end, at) => {
      if (seconds <= end) timed.upTo[at]++;
    });
    this.requests.set(labels, timed);
  }

  text(gauges: Readonly<Record<string, number>>): string {
    const lines = ['# TYPE muruna_request_seconds histogram'];
    for (const [labels, { count, seconds, upTo }] of this.requests) {
      CLASSES.forEach((end, at) =>
        lines.push(`muruna_request_seconds_bucket{${labels},le="${end}"} ${upTo[at]}`),
      );
      lines.push(
        `muruna_request_seconds_bucket{${labels},le="+Inf"} ${count}`,
        `muruna_request_seconds_sum{${labels}} ${seconds}`,
        `muruna_request_seconds_count{${labels}} ${count}`,
      );
    }
    for (const [name, value] of Object.entries(gauges))
      lines.push(`# TYPE muruna_${name} gauge`, `muruna_${name} ${value}`);
    return `${lines.join('\n')}\n`;
  }
}
