const element = ['type', 'id', 'isVisible', 'separator', 'spacing', 'height', 'fallback', 'requires'];
const action = ['type', 'id', 'title', 'iconUrl', 'style', 'mode', 'tooltip', 'isEnabled', 'fallback', 'requires'];
const input = [...element, 'label', 'isRequired', 'errorMessage', 'value'];

/**
 * What Adaptive Cards 1.5 knows of the elements and actions our cards are made of. The official schema is closed too,
 * but is in no package; this list is taken from its documentation.
 */
export const knownProperties: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: [
    'type', 'version', '$schema', 'body', 'actions', 'refresh', 'authentication', 'selectAction', 'fallbackText',
    'backgroundImage', 'minHeight', 'rtl', 'speak', 'lang', 'verticalContentAlignment', 'msteams',
  ],
  TextBlock: [...element, 'text', 'color', 'fontType', 'horizontalAlignment', 'isSubtle', 'maxLines', 'size', 'weight', 'wrap', 'style'],
  RichTextBlock: [...element, 'inlines', 'horizontalAlignment'],
  TextRun: [
    'type', 'text', 'color', 'fontType', 'highlight', 'isSubtle', 'italic', 'selectAction', 'size', 'strikethrough',
    'underline', 'weight',
  ],
  Image: [...element, 'url', 'altText', 'backgroundColor', 'width', 'horizontalAlignment', 'selectAction', 'size', 'style'],
  Container: [...element, 'items', 'selectAction', 'style', 'verticalContentAlignment', 'bleed', 'backgroundImage', 'minHeight', 'rtl'],
  ColumnSet: [...element, 'columns', 'selectAction', 'style', 'bleed', 'minHeight', 'horizontalAlignment'],
  Column: [...element, 'items', 'backgroundImage', 'bleed', 'minHeight', 'rtl', 'selectAction', 'style', 'verticalContentAlignment', 'width'],
  FactSet: [...element, 'facts'],
  Table: [
    ...element, 'columns', 'rows', 'firstRowAsHeader', 'showGridLines', 'gridStyle', 'horizontalCellContentAlignment',
    'verticalCellContentAlignment',
  ],
  TableRow: ['type', 'cells', 'style'],
  TableCell: ['type', 'items', 'selectAction', 'style', 'verticalContentAlignment', 'bleed', 'backgroundImage', 'minHeight', 'rtl'],
  ActionSet: [...element, 'actions'],
  'Input.Text': [...input, 'isMultiline', 'maxLength', 'placeholder', 'regex', 'style', 'inlineAction'],
  'Input.Number': [...input, 'max', 'min', 'placeholder'],
  'Input.Date': [...input, 'max', 'min', 'placeholder'],
  'Input.Time': [...input, 'max', 'min', 'placeholder'],
  'Input.Toggle': [...input, 'title', 'valueOff', 'valueOn', 'wrap'],
  'Input.ChoiceSet': [...input, 'choices', 'isMultiSelect', 'style', 'placeholder', 'wrap'],
  'Action.Execute': [...action, 'verb', 'data', 'associatedInputs'],
  'Action.Submit': [...action, 'data', 'associatedInputs'],
  'Action.OpenUrl': [...action, 'url'],
  'Action.ShowCard': [...action, 'card'],
  'Action.ToggleVisibility': [...action, 'targetElements'],
};
