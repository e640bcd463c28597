import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import { mount, place } from '../page.js';

const text = ref('');
// What the compiler makes of <textarea v-model="text" />.
const Box = () =>
  withDirectives(
    h('textarea', {
      'onUpdate:modelValue': (value) => {
        text.value = value;
      },
    }),
    [[vModelText, text.value]],
  );
createApp(Box).mount(place());
mount({
  get: () => text.value,
  clear: () => {
    text.value = '';
  },
  target: () => place().querySelector('textarea'),
});
