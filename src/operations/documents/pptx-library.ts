import library from 'pptxgenjs';

/** The types of the library are those of its CommonJS build, in which the class is `default`; what is loaded is the class itself. */
export const Presentation = library as unknown as typeof library.default;

export type PptxSlide = ReturnType<library.default['addSlide']>;
export type ShapeLook = library.default.ShapeProps;
export type LineLook = library.default.ShapeLineProps;
export type TextLook = library.default.TextPropsOptions;
export type CellLook = library.default.TableCellProps;
export type SlideCell = library.default.TableCell;
