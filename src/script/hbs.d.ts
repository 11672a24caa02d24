declare module "*.hbs" {
  const template: (view: object) => string;
  export default template;
}
