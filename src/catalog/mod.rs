//! The published policies as typed constants: one file a provider, plus regions and sources. Each statement carries the row
//! ids of the policy sheets that it encodes.

pub mod alibaba;
pub mod alipay;
pub mod baidu;
pub mod codes;
pub mod huawei;
pub mod jd;
pub mod regions;
mod shorthand;
pub mod sources;
pub mod symptoms;
pub mod tencent;
pub mod ucloud;
pub mod uncovered;
pub mod volcengine;

use crate::instance::Date;
use crate::policy::{Product, Provider, Symptom};

/// The day on which the published pages were last read.
pub const REVIEWED_ON: Date = Date::ymd(2026, 11, 22);
/// The version of the catalogue: that day.
pub const VERSION: &str = "2026.11.22";

/// Every provider, in the order of the form.
pub static PROVIDERS: &[&Provider] = &[
    &alibaba::PROVIDER,
    &tencent::PROVIDER,
    &huawei::PROVIDER,
    &ucloud::PROVIDER,
    &volcengine::PROVIDER,
    &baidu::PROVIDER,
    &jd::PROVIDER,
    &alipay::PROVIDER,
    &uncovered::CTYUN,
    &uncovered::ECLOUD,
    &uncovered::CUCLOUD,
    &uncovered::KSYUN,
    &uncovered::QINGCLOUD,
    &uncovered::INSPUR,
    &uncovered::QINIU,
    &uncovered::AWS_CHINA,
    &uncovered::AZURE_CHINA,
];

/// Every product, in the order of its packed index.
pub fn products() -> impl Iterator<Item = &'static Product> {
    PROVIDERS.iter().flat_map(|provider| provider.products)
}

/// The product of a key; the same key can stand for different products at different providers. A provider whose products we
/// cannot list takes any key.
pub fn product(provider: &str, key: &str) -> Option<&'static Product> {
    products().find(|product| product.provider.key == provider && (product.provider.any_product || product.key == key))
}

/// The issued codes of the providers about which something was published.
pub fn issued() -> impl Iterator<Item = &'static Product> {
    PROVIDERS.iter().filter_map(|provider| provider.issued)
}

/// Every symptom, in the order of its packed index.
pub fn symptoms() -> impl Iterator<Item = &'static Symptom> {
    PROVIDERS.iter().flat_map(|provider| provider.symptoms)
}
