import type { formats as english } from '../en/formats.ts';
import type { Translation } from '../translation.ts';

export const formats: Translation<typeof english> = {
  'format.unrecognised':
    'Le format de {file} n’a pas été reconnu ; donnez l’un des formats suivants : {known}.',
  'yaml.syntax': 'Ce n’est pas du YAML valide ; mettez entre guillemets droits les textes avec ponctuation.',
  'yaml.no-colon':
    'Cette ligne n’est pas un champ : écrivez son nom, un deux-points, un espace et sa valeur.',
  'yaml.colon':
    'Cette ligne contient un second deux-points ; mettez entre guillemets droits la valeur qui le contient.',
  'yaml.comma': 'Il manque une virgule entre deux éléments entre crochets ou accolades.',
  'yaml.escape':
    '{part} ne signifie rien entre guillemets droits doubles ; utilisez des guillemets simples, ou doublez la barre oblique inverse.',
  'yaml.unexpected':
    '{part} ne peut pas se trouver ici ; si cela fait partie d’un texte, mettez tout le texte entre guillemets droits.',
  'yaml.too-many':
    'Le texte a plus de {most} éléments et champs, le maximum qui soit lu ; vérifiez que c’est le bon fichier, ou divisez-le.',
  'yaml.unknown-field':
    '{field} n’est pas un champ ici ; supprimez-le ou consultez le schéma pour connaître les champs existants.',
  'yaml.unknown-field-near': '{field} n’est pas un champ ici ; vouliez-vous dire {near} ?',
  'yaml.missing-field': 'Il manque le champ {path}.',
  'yaml.wrong-type': '{path} doit être de type {expected}.',
  'yaml.not-one-of': '{path} doit être l’une de ces valeurs : {options}.',
  'yaml.not-one-of-near': '{path} doit être l’une de ces valeurs : {options} ; vouliez-vous dire {near} ?',
  'yaml.too-small': '{path} doit être au moins égal à {least}.',
  'yaml.too-large': '{path} doit être au plus égal à {most}.',
  'yaml.too-long': '{path} dépasse {most} caractères.',
  'yaml.malformed': '{path} doit avoir la forme {expected}.',
  'yaml.too-short': '{path} est trop court ; nombre minimal de caractères : {least}.',
  'yaml.too-few': '{path} a trop peu d’éléments ; nombre minimal : {least}.',
  'yaml.too-many-entries': '{path} a trop d’éléments ; nombre maximal : {most}.',
  'yaml.bad-form': '{path} n’a pas la forme requise.',
  'yaml.tab': 'Cette ligne est indentée avec une tabulation ; utilisez des espaces.',
  'yaml.indent':
    'Le retrait de cette ligne ne correspond à aucune ligne au-dessus ; les éléments d’une même liste ou d’un même groupe commencent dans la même colonne.',
  'yaml.twice': 'Un champ est donné deux fois au même endroit ; gardez-en un.',
  'yaml.unclosed':
    'Un guillemet ou un crochet est ouvert sans être fermé ; fermez-le sur cette ligne ou avant.',
  'yaml.not-text':
    '{path, literal} doit être un texte ; si c’est un nombre ou une date, mettez-le entre guillemets.',
  'yaml.not-number': '{path, literal} doit être un nombre en chiffres 0–9, sans guillemets ni unité.',
  'yaml.not-flag': '{path, literal} doit valoir true ou false.',
  'yaml.not-list':
    '{path, literal} doit être une liste : écrivez ses éléments entre crochets, ou un par ligne après un tiret.',
  'yaml.not-fields': '{path, literal} doit être un groupe de champs, chacun avec son nom et deux-points.',
  'yaml.alias':
    'Un alias (*) ne renvoie à rien, ou les alias se déploient trop ; écrivez les valeurs elles-mêmes.',
  'yaml.several': 'Le fichier contient plusieurs documents ; gardez-en un, sans --- entre eux.',
  'yaml.too-much':
    'Le texte a plus de {most} caractères, le maximum qui est lu ; vérifiez qu’il s’agit du bon fichier.',
  'yaml.too-deep': 'Le texte est trop profondément imbriqué pour être lu ; supprimez des niveaux.',
  'yaml.whole-not-list': 'Le fichier doit être une liste ; commencez chaque élément par un tiret.',
  'yaml.whole-not-fields': 'Le fichier doit être composé de champs, chacun avec son nom et deux-points.',
};
