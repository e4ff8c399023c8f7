#!/usr/bin/env bash
# A form with what is known of an applicant, in which the telephone number is deleted, as eight libraries send it.
#
# formik 2.4.9, react-hook-form 7.92.0, react-final-form 7.0.1, @tanstack/react-form 1.33.5, informed 4.66.3, @rjsf/core 6.11.1,
# @jsonforms/react 3.8.0, vee-validate 4.15.1, with react 19.3.1 and vue 3.5.45 in jsdom 29.1.1.
#
# The field is optional, so the form is valid without the number. One would guess that an emptied field is sent as an empty text, as
# the browser itself does. In four of eight it is undefined or taken out of the answers, and JSON leaves it out: what is
# sent is the same as from a form that has no such field. A server that keeps what is not sent (PATCH) keeps the number, and says
# that it has saved the change. The other four send "".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save --legacy-peer-deps formik@2.4.9 react-hook-form@7.92.0 react-final-form@7.0.1 @tanstack/react-form@1.33.5 informed@4.66.3 @rjsf/core@6.11.1 @jsonforms/react@3.8.0 vee-validate@4.15.1 final-form@5.0.1 @rjsf/utils@6.11.1 @rjsf/validator-ajv8@6.11.1 @jsonforms/core@3.8.0 @jsonforms/vanilla-renderers@3.8.0 react@19.3.1 react-dom@19.3.1 jsdom@29.1.1 vue@3.5.45

cat > page.mjs <<'END'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body><div id="app"></div></body>', { url: 'https://jobs.example/', pretendToBeVisual: true });
for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
export const fill = (root, text) => {
  const field = root.querySelector('input');
  Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value').set.call(field, text);
  for (const kind of ['input', 'change', 'focusout']) field.dispatchEvent(new window.Event(kind, { bubbles: true }));
};
export const submit = root => root.querySelector('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
export const soon = () => new Promise(resolve => setTimeout(resolve, 200));
END
cat > try.mjs <<'END'
import { fill, soon, submit } from './page.mjs';

const { act, createElement: element } = await import('react');
const { createRoot } = await import('react-dom/client');
const { Field, Form, Formik } = await import('formik');
const { useForm } = await import('react-hook-form');
const final = await import('react-final-form');
const tanstack = await import('@tanstack/react-form');
const informed = await import('informed');
const { default: Rjsf } = await import('@rjsf/core');
const { default: validator } = await import('@rjsf/validator-ajv8');
const { JsonForms } = await import('@jsonforms/react');
const { vanillaCells: cells, vanillaRenderers: renderers } = await import('@jsonforms/vanilla-renderers');

const known = { phone: '030 1234567', town: 'Bonn' };
const schema = { type: 'object', properties: { phone: { type: 'string' }, town: { type: 'string' } } };
let sent;
const send = answers => {
  sent = JSON.stringify(answers);
};
let current = known;
const libraries = {
  formik: () => element(Formik, { initialValues: known, onSubmit: send }, element(Form, null, element(Field, { name: 'phone' }))),
  'react-hook-form': () => {
    const { register, handleSubmit } = useForm({ defaultValues: known });
    return element('form', { onSubmit: handleSubmit(answers => send(answers)) }, element('input', register('phone')));
  },
  'react-final-form': () => element(final.Form, { initialValues: known, onSubmit: answers => send(answers), render: ({ handleSubmit }) => element('form', { onSubmit: handleSubmit }, element(final.Field, { name: 'phone', component: 'input' })) }),
  '@tanstack/react-form': () => {
    const form = tanstack.useForm({ defaultValues: known, onSubmit: ({ value }) => send(value) });
    const onSubmit = event => {
      event.preventDefault();
      form.handleSubmit();
    };
    return element('form', { onSubmit }, element(form.Field, { name: 'phone' }, ({ state, handleChange }) => element('input', { value: state.value, onChange: ({ target }) => handleChange(target.value) })));
  },
  informed: () => element(informed.Form, { initialValues: known, onSubmit: ({ values }) => send(values) }, element(informed.Input, { name: 'phone' }), element(informed.Input, { name: 'town' })),
  '@rjsf/core': () => element(Rjsf, { schema, validator, formData: known, onSubmit: ({ formData }) => send(formData) }),
  '@jsonforms/react': () => {
    const onChange = ({ data }) => {
      current = data;
    };
    const onSubmit = event => {
      event.preventDefault();
      send(current);
    };
    return element('form', { onSubmit }, element(JsonForms, { schema, data: known, renderers, cells, onChange }));
  },
};
for (const [name, Library] of Object.entries(libraries)) {
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  await act(async () => root.render(element(Library)));
  await act(async () => fill(box, ''));
  await act(soon);
  await act(async () => submit(box));
  await act(soon);
  console.log(`${sent}\t${name}`);
  await act(async () => root.unmount());
  box.remove();
}
process.exit();
END
cat > vue.mjs <<'END'
import { fill, soon, submit } from './page.mjs';

const { createApp, h } = await import('vue');
const { Field, Form } = await import('vee-validate');
const onSubmit = answers => console.log(`${JSON.stringify(answers)}\tvee-validate`);
createApp({ render: () => h(Form, { initialValues: { phone: '030 1234567', town: 'Bonn' }, onSubmit }, { default: () => [h(Field, { name: 'phone' })] }) }).mount('#app');
fill(document, '');
await soon();
submit(document);
await soon();
process.exit();
END
{ node --no-warnings try.mjs; node --no-warnings vue.mjs; } > told
for answers in '{"phone":"","town":"Bonn"}' '{"town":"Bonn"}'; do
  echo "$answers: $(grep -F "$answers	" told | cut -f2 | sort | paste -sd, | sed 's/,/, /g')"
done > seen
diff - seen <<'END'
{"phone":"","town":"Bonn"}: @tanstack/react-form, formik, react-hook-form, vee-validate
{"town":"Bonn"}: @jsonforms/react, @rjsf/core, informed, react-final-form
END
echo "As found: four of eight leave a deleted telephone number out of what is sent."
