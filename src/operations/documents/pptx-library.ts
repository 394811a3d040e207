import library from 'pptxgenjs';

/**
 * The class of the library. Where its types are read as those of its CommonJS build it is their `default`; what is loaded is the class itself.
 */
type Library = typeof library extends { readonly default: infer Class } ? Class : typeof library;
export const Presentation = library as unknown as Library;

type Instance = Library extends new () => infer One ? One : never;
export type PptxSlide = Instance extends { addSlide: (...given: never[]) => infer Slide } ? Slide : never;
export type ShapeLook = NonNullable<Parameters<PptxSlide['addShape']>[1]>;
export type LineLook = NonNullable<ShapeLook['line']>;
export type TextLook = NonNullable<Parameters<PptxSlide['addText']>[1]>;
export type SlideCell = Parameters<PptxSlide['addTable']>[0][number][number];
export type CellLook = NonNullable<SlideCell['options']>;
