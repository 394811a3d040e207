import { Refusal } from '../core/refusal.ts';

/** Parser of a whole number between two bounds, for an option of the command line. */
export function wholeNumber(option: string, from: number, to: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text.trim()) || value < from || value > to)
      throw new Refusal('usage', 'usage.bad-number', { value: text, option, from, to });
    return value;
  };
}
