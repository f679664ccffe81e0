//! The sources the rules rest on: one constant for each dated edition of a page.
//!
//! The date is the one the page shows, or that of the commit for a page kept in a repository. Where a page was only
//! read on some day, or is only known to be later than some day, the date says so. A source read in several editions
//! or commits of one key carries the first date.
//!
//! Grades: primary is the publisher's own page or repository; secondary is a dated text of a third party that quotes a
//! provider's page, and the address is then that of the provider's page; unverified is general knowledge, or a page that
//! was not read.

use crate::instance::Date;
use crate::policy::SourceDate::Undated;
use crate::policy::{Grade, Publisher, Source, SourceDate, Text, text};

/// The page or its commit bears this date.
const fn shown(year: i32, month: u32, day: u32) -> SourceDate {
    SourceDate::Shown(Date::ymd(year, month, day))
}

/// The page was read on this day.
const fn read(year: i32, month: u32, day: u32) -> SourceDate {
    SourceDate::Read(Date::ymd(year, month, day))
}

/// The page shows no date but is later than this day.
const fn after(year: i32, month: u32, day: u32) -> SourceDate {
    SourceDate::After(Date::ymd(year, month, day))
}

/// What is said of a source, but for its texts.
struct About {
    publisher: Publisher,
    date: SourceDate,
    grade: Grade,
}

/// Makes the constants, the texts and what is said of each from one list, so that no source can be missing from one of them.
///
/// The columns: name = key, publisher, English title, Chinese title, address, date, grade.
macro_rules! sources {
    ($($name:ident = $key:literal, $publisher:ident, $en:literal, $zh:literal, $url:literal, $date:expr, $grade:ident;)*) => {
        /// The place of each source in the lists.
        #[expect(non_camel_case_types, reason = "the names of the constants below")]
        enum Place { $($name),* }

        $(
            #[doc = concat!("`", $key, "`: ", $en, ".")]
            pub const $name: Source = Source(Place::$name as u8);
        )*

        /// Every source, in the order of their places: Alibaba Cloud, Tencent Cloud, then the others.
        pub static ALL: &[Source] = &[$($name),*];

        static ABOUT: &[About] =
            &[$(About { publisher: Publisher::$publisher, date: $date, grade: Grade::$grade }),*];

        /// A line a source: its key, English title, Chinese title and address, with tabs between.
        pub static LINES: &str = concat!($($key, "\t", $en, "\t", $zh, "\t", $url, "\n"),*);
    };
}

impl Source {
    fn about(self) -> Option<&'static About> {
        ABOUT.get(usize::from(self.0))
    }
    fn cell(self, k: usize) -> &'static str {
        LINES.split('\n').nth(usize::from(self.0)).and_then(|line| line.split('\t').nth(k)).unwrap_or_default()
    }
    /// Its key in the policy sheets.
    pub fn key(self) -> &'static str {
        self.cell(0)
    }
    /// What it is, in our words.
    pub fn title(self) -> Text {
        text(self.cell(1), self.cell(2))
    }
    /// Where it can be read; empty for general knowledge.
    pub fn url(self) -> &'static str {
        self.cell(3)
    }
    /// Who published the text that was read.
    pub fn publisher(self) -> Publisher {
        self.about().map_or(Publisher::Unknown, |about| about.publisher)
    }
    /// Its date.
    pub fn date(self) -> SourceDate {
        self.about().map_or(Undated, |about| about.date)
    }
    /// How far it can be trusted.
    pub fn grade(self) -> Grade {
        self.about().map_or(Grade::Unverified, |about| about.grade)
    }
}

sources! {
    // Alibaba Cloud
    ALI_FAQ_86396 = "ali-faq-86396", AlibabaCloud, "FAQ about service identification numbers", "备案服务号常见问题", "https://www.alibabacloud.com/help/faq-detail/86396.htm", after(2019, 9, 20), Primary;
    ALI_FAQ_36938_2018_04 = "ali-faq-36938-2018-04", AlibabaCloud, "Apply for service codes, with FAQ", "申请备案服务号及常见问题", "https://www.alibabacloud.com/help/faq-detail/36938.htm", shown(2018, 4, 19), Primary;
    ALI_BONUS_2018_06 = "ali-bonus-2018-06", AlibabaCloud, "Filing time returned as free days", "备案用时多久送多久参与规则", "https://github.com/AlibabaCloudDocs/icp/blob/97b605e/cn.zh-CN/常见问题/其他/备案用时多久送多久参与规则.md", shown(2018, 6, 9), Primary;
    ALI_APPLY_ZH_2018_06 = "ali-apply-zh-2018-06", AlibabaCloud, "How to apply for a service number, and its limits", "备案服务号申请方法与使用限制", "https://github.com/AlibabaCloudDocs/icp/blob/6ede03f/cn.zh-CN/备案流程/备案服务号申请方法与使用限制说明.md", shown(2018, 6, 26), Primary;
    ALI_LIMITS_2018_09 = "ali-limits-2018-09", AlibabaCloud, "Filing restrictions", "备案限制说明", "https://github.com/AlibabaCloudDocs/icp/blob/d792bf9/cn.zh-CN/产品简介/限制说明.md", shown(2018, 9, 29), Primary;
    ALI_APPLY_EN_2018_10 = "ali-apply-en-2018-10", AlibabaCloud, "Apply for ICP filing service codes (English)", "申请备案服务号（英文版）", "https://github.com/AlibabaCloudDocs/icp/blob/9f43dd4/intl.en-US/ICP%20Filing%20Procedures/Apply%20for%20ICP%20Filing%20service%20codes.md", shown(2018, 10, 15), Primary;
    ALI_FAQ_EN_2018_10 = "ali-faq-en-2018-10", AlibabaCloud, "FAQ about service identification numbers (English)", "备案服务号常见问题（英文版）", "https://github.com/AlibabaCloudDocs/icp/blob/3d7b6e5/intl.en-US/FAQ/FAQ%20about%20service%20identification%20number%20for%20ICP%20registration.md", shown(2018, 10, 15), Primary;
    ALI_HOWTO_2018_12 = "ali-howto-2018-12", AlibabaCloud, "How to file", "如何备案", "https://github.com/AlibabaCloudDocs/icp/blob/1b1c75a/cn.zh-CN/常见问题/其他/如何备案.md", shown(2018, 12, 10), Primary;
    ALI_ECS_FAQ_2019_01 = "ali-ecs-faq-2019-01", AlibabaCloud, "Server FAQ: filing counts and products that must file", "云服务器备案常见问题", "https://github.com/AlibabaCloudDocs/icp/blob/c3e7526/cn.zh-CN/常见问题/云服务器FAQ.md", shown(2019, 1, 8), Primary;
    ALI_LIMITS_2019_03 = "ali-limits-2019-03", AlibabaCloud, "Filing restrictions", "备案限制说明", "https://github.com/AlibabaCloudDocs/icp/blob/aa5a086/cn.zh-CN/产品简介/限制说明.md", shown(2019, 3, 18), Primary;
    ALI_CODE_FAQ_ZH_2019_05 = "ali-code-faq-zh-2019-05", AlibabaCloud, "Service number FAQ", "备案服务号常见问题", "https://github.com/AlibabaCloudDocs/icp/blob/15bd454/cn.zh-CN/常见问题/备案前FAQ/备案服务号FAQ.md", shown(2019, 5, 10), Primary;
    ALI_VERIFY_FAQ_2019_05 = "ali-verify-faq-2019-05", AlibabaCloud, "Product verification FAQ", "产品验证常见问题", "https://github.com/AlibabaCloudDocs/icp/blob/22446bc/cn.zh-CN/常见问题/备案流程FAQ/产品验证FAQ.md", shown(2019, 5, 24), Primary;
    ALI_CODE_FAQ_ZH_2019_07 = "ali-code-faq-zh-2019-07", AlibabaCloud, "Service number FAQ (international site, Chinese)", "备案服务号常见问题（国际站中文版）", "https://github.com/AlibabaCloudDocs/icp/blob/1a8f1ed/intl.zh-CN/常见问题/备案场景及基本概念FAQ/备案服务号FAQ.md", shown(2019, 7, 25), Primary;
    ALI_APPLY_ZH_2019_07 = "ali-apply-zh-2019-07", AlibabaCloud, "Apply for a service number", "申请备案服务号", "https://github.com/AlibabaCloudDocs/icp/blob/6e70c64/cn.zh-CN/ICP备案前准备/托管服务器及接入检查/申请备案服务号.md", shown(2019, 7, 29), Primary;
    ALI_VERIFY_2019_07 = "ali-verify-2019-07", AlibabaCloud, "Product verification", "产品验证", "https://github.com/AlibabaCloudDocs/icp/blob/be3414f/cn.zh-CN/ICP备案流程（PC端）/产品验证.md", shown(2019, 7, 29), Primary;
    ALI_LIMITS_2019_09 = "ali-limits-2019-09", AlibabaCloud, "Filing restrictions", "备案限制说明", "https://github.com/AlibabaCloudDocs/icp/blob/d288b19/cn.zh-CN/产品简介/限制说明.md", shown(2019, 9, 2), Primary;
    ALI_CHECK_36891_2019 = "ali-check-36891-2019", AlibabaCloud, "Server check before filing", "备案服务器（接入信息）准备与检查", "https://github.com/AlibabaCloudDocs/icp/blob/e889fec/cn.zh-CN/ICP备案前准备/托管服务器及接入检查/备案服务器（接入信息）准备与检查.md", shown(2019, 9, 17), Primary;
    ALI_ECS_BILLING_2020_12 = "ali-ecs-billing-2020-12", AlibabaCloud, "ECS billing methods", "云服务器ECS计费方式概述", "https://github.com/AlibabaCloudDocs/ecs/blob/df9e1b8/cn.zh-CN/产品定价/计费方式/计费方式概述.md", shown(2020, 12, 1), Primary;
    ALI_REGIONS_2021_06 = "ali-regions-2021-06", AlibabaCloud, "ECS regions and zones", "云服务器ECS地域和可用区", "https://github.com/AlibabaCloudDocs/ecs/blob/7696340/cn.zh-CN/产品简介/地域和可用区.md", shown(2021, 6, 8), Primary;
    ALI_ECS_FAQ_2021_06 = "ali-ecs-faq-2021-06", AlibabaCloud, "ECS instance FAQ", "云服务器ECS实例常见问题", "https://github.com/AlibabaCloudDocs/ecs/blob/b2c3003/cn.zh-CN/实例/实例FAQ.md", shown(2021, 6, 17), Primary;
    ALI_ECS_CONVERT_2021_07 = "ali-ecs-convert-2021-07", AlibabaCloud, "ECS: from subscription to pay-as-you-go", "云服务器ECS包年包月转按量付费", "https://github.com/AlibabaCloudDocs/ecs/blob/2ff1622/cn.zh-CN/产品计费/转换计费方式/包年包月转按量付费.md", shown(2021, 7, 7), Primary;
    ALI_REGIONS_72379_2024_11 = "ali-regions-72379-2024-11", AlibabaCloud, "ECS regions and zones", "云服务器ECS地域和可用区", "https://www.alibabacloud.com/help/doc-detail/72379.htm", shown(2024, 11, 13), Primary;
    ALI_CHECK_TC_2024_09 = "ali-check-tc-2024-09", AlibabaCloud, "Server check (international, Traditional Chinese)", "备案服务器检查（国际站繁体版）", "https://alibabacloud.com/help/tc/icp-filing/basic-icp-service/user-guide/icp-filing-server-access-information-check", shown(2024, 9, 14), Primary;
    ALI_FC_PLANS_2025_06 = "ali-fc-plans-2025-06", AlibabaCloud, "Function Compute resource plans", "函数计算资源包", "https://help.aliyun.com/zh/functioncompute/fc/product-overview/resource-plans-fc", shown(2025, 6, 16), Primary;
    ALI_OVERVIEW_2026_03 = "ali-overview-2026-03", AlibabaCloud, "ICP filing overview", "ICP备案申请概述", "https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/icp-filing-application-overview", shown(2026, 3, 16), Primary;
    ALI_CHECK_36891_2026_06 = "ali-check-36891-2026-06", AlibabaCloud, "Server check before filing", "备案服务器（接入信息）准备与检查", "https://www.alibabacloud.com/help/doc-detail/36891.htm", shown(2026, 6, 26), Primary;
    ALI_CHECK_INTL_ND = "ali-check-intl-nd", AlibabaCloud, "Server check (international, English)", "备案服务器检查（国际站英文版）", "https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-server-access-information-check", Undated, Primary;
    ALI_ECS_LIMITS_ND = "ali-ecs-limits-nd", AlibabaCloud, "ECS limits", "云服务器ECS使用限制", "https://help.aliyun.com/zh/ecs/", after(2022, 12, 31), Primary;
    ALI_BSN_BIND = "ali-bsn-bind", AlibabaCloud, "Filing API: ProductBindBsn", "备案接口：ProductBindBsn", "https://help.aliyun.com/document_detail/143224.html", Undated, Primary;
    ALI_BSN_BYSN = "ali-bsn-bysn", AlibabaCloud, "Filing API: GetBsnBySn", "备案接口：GetBsnBySn", "https://help.aliyun.com/document_detail/143225.html", Undated, Primary;
    ALI_BSN_BYRESOURCE = "ali-bsn-byresource", AlibabaCloud, "Filing API: GetBsnByResource", "备案接口：GetBsnByResource", "https://help.aliyun.com/document_detail/143226.html", Undated, Primary;
    ALI_BSN_USAGE = "ali-bsn-usage", AlibabaCloud, "Filing API: usage scenarios", "备案接口：使用场景", "https://help.aliyun.com/document_detail/145343.html", Undated, Primary;
    ALI_BSN_GRANT = "ali-bsn-grant", AlibabaCloud, "Filing API: GrantBsnCode", "备案接口：GrantBsnCode", "https://help.aliyun.com/document_detail/2833157.html", Undated, Primary;
    ALI_ENDPOINT_ND = "ali-endpoint-nd", AlibabaCloud, "ECS endpoints", "云服务器ECS服务接入点", "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-endpoint", Undated, Primary;
    ALI_ESS_ENDPOINT_ND = "ali-ess-endpoint-nd", AlibabaCloud, "Auto Scaling endpoints", "弹性伸缩服务接入点", "https://help.aliyun.com/en/auto-scaling/developer-reference/api-ess-2014-08-28-endpoint", Undated, Primary;
    ALI_DOMAIN_SKILL_2026_07 = "ali-domain-skill-2026-07", AlibabaCloud, "Domain and ICP filing reference", "域名与备案参考资料", "https://github.com/aliyun/alibabacloud-aiops-skills/blob/7e02f6c/skills/computing/ecs/alibabacloud-opc-advisor/references/domain-and-icp.md", shown(2026, 7, 13), Primary;
    ALI_CHECK_ZH_2026_07 = "ali-check-zh-2026-07", ThirdParty, "Alibaba Cloud: server check (Chinese)", "阿里云：备案服务器检查（中文版）", "https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/icp-filing-server-access-information-check", read(2026, 7, 14), Secondary;
    ALI_CHECK_EN_2026_09_02 = "ali-check-en-2026-09-02", ThirdParty, "Alibaba Cloud: server check (English)", "阿里云：备案服务器检查（英文版）", "https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/icp-filing-server-access-information-check", shown(2026, 9, 2), Secondary;
    ALI_CHECK_ZH_2026_09_23 = "ali-check-zh-2026-09-23", ThirdParty, "Alibaba Cloud: server check (Chinese)", "阿里云：备案服务器检查（中文版）", "https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/icp-filing-server-access-information-check", read(2026, 9, 23), Secondary;
    ALI_CHECK_EN_2026_09_24 = "ali-check-en-2026-09-24", ThirdParty, "Alibaba Cloud: server check (English)", "阿里云：备案服务器检查（英文版）", "https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/icp-filing-server-access-information-check", shown(2026, 9, 24), Secondary;
    ALI_CHECK_ZH_2026_10_10 = "ali-check-zh-2026-10-10", ThirdParty, "Alibaba Cloud: server check (Chinese)", "阿里云：备案服务器检查（中文版）", "https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/icp-filing-server-access-information-check", read(2026, 10, 10), Secondary;
    ALI_USE_OSS_2026_10 = "ali-use-oss-2026-10", ThirdParty, "Alibaba Cloud: filing when using OSS", "阿里云：使用OSS时的备案", "https://help.aliyun.com/zh/icp-filing/basic-icp-service/product-overview/use-oss", read(2026, 10, 10), Secondary;
    ALI_OVERSEAS_2026_08 = "ali-overseas-2026-08", ThirdParty, "Alibaba Cloud: filing for overseas enterprises", "阿里云：境外企业备案", "https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/icp-filing-application-for-enterprises-outside-the-chinese-mainland", shown(2026, 8, 20), Secondary;

    // Tencent Cloud
    TC_FAQ_2019_08 = "tc-faq-2019-08", TencentCloud, "ICP filing authorization code FAQ (international)", "备案授权码常见问题（国际站）", "https://intl.cloud.tencent.com/document/product/1022/31688", shown(2019, 8, 21), Primary;
    TC_API_CNS_2016_08 = "tc-api-cns-2016-08", TencentCloud, "Filing API v2: license keys and error codes", "域名备案接口：备案授权码与错误码", "https://github.com/tencentyun/qcloud-documents/tree/202c794/api/域名服务/域名备案", shown(2016, 8, 2), Primary;
    TC_CODE_2016_08 = "tc-code-2016-08", TencentCloud, "What an authorization code is", "备案授权码简介", "https://github.com/tencentyun/qcloud-documents/blob/202c794/product/域名服务/域名备案/备案简介/备案授权码.md", shown(2016, 8, 2), Primary;
    TC_OLDFAQ_2018_01 = "tc-oldfaq-2018-01", TencentCloud, "Authorization code FAQ, older page", "备案授权码常见问题（旧版）", "https://github.com/tencentyun/qcloud-documents/blob/baba525/product/域名服务/域名备案/常见问题/备案授权码常见问题.md", shown(2018, 1, 29), Primary;
    TC_19621_2018_08 = "tc-19621-2018-08", TencentCloud, "Authorization code FAQ", "备案授权码常见问题", "https://github.com/tencentyun/qcloud-documents/blob/c278278/product/域名服务/域名备案/常见问题/备案授权码.md", shown(2018, 8, 22), Primary;
    TC_19621_2018_09 = "tc-19621-2018-09", TencentCloud, "Authorization code FAQ", "备案授权码常见问题", "https://github.com/tencentyun/qcloud-documents/blob/1de7e9c/product/域名服务/域名备案/常见问题/备案授权码.md", shown(2018, 9, 25), Primary;
    TC_19621_2018_10 = "tc-19621-2018-10", TencentCloud, "Authorization code FAQ", "备案授权码常见问题", "https://github.com/tencentyun/qcloud-documents/blob/2d997c0/product/域名服务/域名备案/常见问题/备案授权码.md", shown(2018, 10, 17), Primary;
    TC_19621_2019_08 = "tc-19621-2019-08", TencentCloud, "Authorization code FAQ", "备案授权码常见问题", "https://github.com/tencentyun/qcloud-documents/blob/64ce0bf/product/域名与网站/网站备案/常见问题/备案授权码.md", shown(2019, 8, 1), Primary;
    TC_19621_2019_10 = "tc-19621-2019-10", TencentCloud, "Authorization code FAQ", "备案授权码常见问题", "https://github.com/tencentyun/qcloud-documents/blob/e35fe53/product/域名与网站/网站备案/常见问题/备案授权码.md", shown(2019, 10, 19), Primary;
    TC_19621_2020_09 = "tc-19621-2020-09", TencentCloud, "Authorization code FAQ", "备案授权码常见问题", "https://github.com/tencentyun/qcloud-documents/blob/2c65d8a/product/域名与网站/网站备案/常见问题/备案授权码.md", shown(2020, 9, 3), Primary;
    TC_19621_2021_02 = "tc-19621-2021-02", TencentCloud, "Authorization code FAQ", "备案授权码常见问题", "https://github.com/tencentyun/qcloud-documents/blob/0ec5df8/product/域名与网站/网站备案/常见问题/备案授权码.md", shown(2021, 2, 3), Primary;
    TC_19621_2021_03 = "tc-19621-2021-03", TencentCloud, "Authorization code FAQ", "备案授权码常见问题", "https://github.com/tencentyun/qcloud-documents/blob/18599259/product/域名与网站/网站备案/常见问题/备案授权码.md", shown(2021, 3, 10), Primary;
    TC_19621_2021_04 = "tc-19621-2021-04", TencentCloud, "Authorization code FAQ", "备案授权码常见问题", "https://github.com/tencentyun/qcloud-documents/blob/d29a100/product/域名与网站/网站备案/常见问题/备案授权码.md", shown(2021, 4, 30), Primary;
    TC_19621_LATE = "tc-19621-late", TencentCloud, "Authorization code FAQ", "备案授权码常见问题", "https://github.com/tencentyun/qcloud-documents/blob/1a421bc/product/域名与网站/网站备案/常见问题/备案授权码.md", after(2021, 7, 15), Primary;
    TC_18908_2019_03 = "tc-18908-2019-03", TencentCloud, "Cloud resources for filing", "备案云服务", "https://github.com/tencentyun/qcloud-documents/blob/c872418/product/域名与网站/网站备案/备案介绍/备案云服务.md", shown(2019, 3, 25), Primary;
    TC_18908_2019_12 = "tc-18908-2019-12", TencentCloud, "Cloud resources for filing", "备案云服务", "https://github.com/tencentyun/qcloud-documents/blob/823d2de/product/域名与网站/网站备案/备案介绍/备案云服务.md", shown(2019, 12, 9), Primary;
    TC_18908_2020_06_15 = "tc-18908-2020-06-15", TencentCloud, "Cloud resources for filing", "备案云服务", "https://github.com/tencentyun/qcloud-documents/blob/a7e0d2c/product/域名与网站/网站备案/备案介绍/备案云服务.md", shown(2020, 6, 15), Primary;
    TC_18908_2020_06_29 = "tc-18908-2020-06-29", TencentCloud, "Cloud resources for filing", "备案云服务", "https://github.com/tencentyun/qcloud-documents/blob/d2de766/product/域名与网站/网站备案/备案介绍/备案云服务.md", shown(2020, 6, 29), Primary;
    TC_18908_2020_07_02 = "tc-18908-2020-07-02", TencentCloud, "Cloud resources for filing", "备案云服务", "https://github.com/tencentyun/qcloud-documents/blob/ee2355d/product/域名与网站/网站备案/备案介绍/备案云服务.md", shown(2020, 7, 2), Primary;
    TC_18908_2020_08 = "tc-18908-2020-08", TencentCloud, "Cloud resources for filing", "备案云服务", "https://github.com/tencentyun/qcloud-documents/blob/8521aad/product/域名与网站/网站备案/备案介绍/备案云服务.md", shown(2020, 8, 28), Primary;
    TC_18908_2020_09 = "tc-18908-2020-09", TencentCloud, "Cloud resources for filing", "备案云服务", "https://github.com/tencentyun/qcloud-documents/blob/c5bd5ed/product/域名与网站/网站备案/备案介绍/备案云服务.md", shown(2020, 9, 3), Primary;
    TC_18908_2020_10 = "tc-18908-2020-10", TencentCloud, "Cloud resources for filing", "备案云服务", "https://github.com/tencentyun/qcloud-documents/blob/74d47e9/product/域名与网站/网站备案/备案介绍/备案云服务.md", shown(2020, 10, 13), Primary;
    TC_18908_2021_02 = "tc-18908-2021-02", TencentCloud, "Cloud resources for filing", "备案云服务", "https://github.com/tencentyun/qcloud-documents/blob/2d52be3/product/域名与网站/网站备案/备案准备/备案云服务.md", shown(2021, 2, 3), Primary;
    TC_18908_2021_08 = "tc-18908-2021-08", TencentCloud, "Cloud resources for filing", "备案云服务", "https://github.com/tencentyun/qcloud-documents/blob/3885269/product/域名与网站/网站备案/备案准备/备案云服务.md", after(2021, 8, 5), Primary;
    TC_49306_2021_03 = "tc-49306-2021-03", TencentCloud, "Authorization code guide", "备案授权码操作指引", "https://github.com/tencentyun/qcloud-documents/blob/65a580e/product/域名与网站/网站备案/备案准备/备案授权码操作指引.md", shown(2021, 3, 1), Primary;
    TC_49306_LATE = "tc-49306-late", TencentCloud, "Authorization code guide", "备案授权码操作指引", "https://github.com/tencentyun/qcloud-documents/blob/c01775e/product/域名与网站/网站备案/备案准备/备案授权码操作指引.md", after(2021, 7, 15), Primary;
    TC_31664_2019_12 = "tc-31664-2019-12", TencentCloud, "Authorization code guide (international, withdrawn)", "备案授权码操作指引（国际站，已失效）", "https://intl.cloud.tencent.com/document/product/1022/31664", shown(2019, 12, 6), Primary;
    TC_31665_2019_08 = "tc-31665-2019-08", TencentCloud, "Filing restrictions (international)", "备案限制说明（国际站）", "https://intl.cloud.tencent.com/document/product/1022/31665", shown(2019, 8, 21), Primary;
    TC_18911_2019_04 = "tc-18911-2019-04", TencentCloud, "Filing restrictions", "备案限制说明", "https://github.com/tencentyun/qcloud-documents/blob/40ea690/product/域名与网站/网站备案/备案介绍/备案限制说明.md", shown(2019, 4, 9), Primary;
    TC_18911_2019_05 = "tc-18911-2019-05", TencentCloud, "Filing restrictions", "备案限制说明", "https://github.com/tencentyun/qcloud-documents/blob/cfed025/product/域名与网站/网站备案/备案介绍/备案限制说明.md", shown(2019, 5, 5), Primary;
    TC_18911_2021_03 = "tc-18911-2021-03", TencentCloud, "Filing restrictions", "备案限制说明", "https://github.com/tencentyun/qcloud-documents/blob/4a15dc5/product/域名与网站/网站备案/备案介绍/备案限制说明.md", shown(2021, 3, 18), Primary;
    TC_19631_2021_02 = "tc-19631-2021-02", TencentCloud, "Can I file?", "能否进行备案", "https://github.com/tencentyun/qcloud-documents/blob/72cb235/product/域名与网站/网站备案/常见问题/备案前咨询/能否进行备案.md", shown(2021, 2, 25), Primary;
    TC_19630_2021_05 = "tc-19630-2021-05", TencentCloud, "Do I need to file?", "是否需要备案", "https://github.com/tencentyun/qcloud-documents/blob/ca23538/product/域名与网站/网站备案/常见问题/备案前咨询/是否需要备案.md", shown(2021, 5, 19), Primary;
    TC_19629_2021_06 = "tc-19629-2021-06", TencentCloud, "Does it affect the filing?", "是否影响备案", "https://github.com/tencentyun/qcloud-documents/blob/3ab31f6/product/域名与网站/网站备案/常见问题/备案前咨询/是否影响备案.md", shown(2021, 6, 10), Primary;
    TC_ACCESS_2021_06 = "tc-access-2021-06", TencentCloud, "Adding access FAQ", "接入备案常见问题", "https://github.com/tencentyun/qcloud-documents/blob/52f149a/product/域名与网站/网站备案/常见问题/接入备案类.md", shown(2021, 6, 9), Primary;
    TC_DEREG_2021_03 = "tc-dereg-2021-03", TencentCloud, "Deregistration FAQ", "注销备案常见问题", "https://github.com/tencentyun/qcloud-documents/blob/97a93e9/product/域名与网站/网站备案/常见问题/注销备案.md", shown(2021, 3, 25), Primary;
    TC_BONUS_2020_12 = "tc-bonus-2020-12", TencentCloud, "Free days for filing time", "备案赠送时长活动说明", "https://github.com/tencentyun/qcloud-documents/blob/9dc4685/product/域名与网站/网站备案/备案介绍/活动说明.md", shown(2020, 12, 22), Primary;
    TC_REVIEW_LATE = "tc-review-late", TencentCloud, "Filing review FAQ", "备案审核常见问题", "https://github.com/tencentyun/qcloud-documents/blob/d397354/product/域名与网站/网站备案/常见问题/备案流程/备案审核.md", after(2020, 12, 31), Primary;
    TC_AFTER_LATE = "tc-after-late", TencentCloud, "After filing FAQ", "备案后咨询", "https://github.com/tencentyun/qcloud-documents/blob/d397354/product/域名与网站/网站备案/常见问题/备案后咨询.md", after(2020, 12, 31), Primary;
    TC_SCF_45477_2021_04 = "tc-scf-45477-2021-04", TencentCloud, "Filing with serverless functions", "云函数接入备案", "https://github.com/tencentyun/qcloud-documents/blob/04683c1/product/计算与网络/无服务器云函数/操作指南/接入备案.md", shown(2021, 4, 27), Primary;
    TC_LH_44376_2021_04 = "tc-lh-44376-2021-04", TencentCloud, "Lighthouse limits", "轻量应用服务器使用限制", "https://github.com/tencentyun/qcloud-documents/blob/c3b0f7d/product/计算与网络/轻量应用服务器/产品简介/使用限制.md", shown(2021, 4, 23), Primary;
    TC_LH_44376_2021_11 = "tc-lh-44376-2021-11", TencentCloud, "Lighthouse limits", "轻量应用服务器使用限制", "https://github.com/tencentyun/qcloud-documents/blob/153b0df/product/计算与网络/轻量应用服务器/产品简介/使用限制.md", after(2021, 11, 23), Primary;
    TC_LH_FILING_2021_04 = "tc-lh-filing-2021-04", TencentCloud, "Lighthouse website filing", "轻量应用服务器网站备案", "https://github.com/tencentyun/qcloud-documents/blob/440a341/product/计算与网络/轻量应用服务器/操作指南/网站备案.md", shown(2021, 4, 7), Primary;
    TC_LH_FILING_LATE = "tc-lh-filing-late", TencentCloud, "Lighthouse website filing", "轻量应用服务器网站备案", "https://github.com/tencentyun/qcloud-documents/blob/0432c64/product/计算与网络/轻量应用服务器/操作指南/网站备案.md", after(2021, 4, 7), Primary;
    TC_WDS_2021_03 = "tc-wds-2021-03", TencentCloud, "Website builder: apply for an authorization code", "网站建设：申请备案授权码", "https://github.com/tencentyun/qcloud-documents/blob/188d42e/product/域名与网站/网站建设/操作指南/申请备案授权码.md", shown(2021, 3, 4), Primary;
    TC_CAM_2025_09 = "tc-cam-2025-09", TencentCloud, "CAM: actions of the filing service", "访问管理：网站备案的接口操作", "https://cloud.tencent.com/document/product/598/101277", shown(2025, 9, 5), Primary;
    TC_AUDIT_ND = "tc-audit-nd", TencentCloud, "CloudAudit: actions of the filing service", "操作审计：网站备案的接口操作", "https://cloud.tencent.com/document/product/629/100205", Undated, Primary;
    TC_CB_FAQ_ND = "tc-cb-faq-nd", TencentCloud, "CloudBase ICP filing FAQ", "云开发备案常见问题", "https://docs.cloudbase.net/en/faq/security/icp", Undated, Primary;
    TC_REGIONS_2025_03 = "tc-regions-2025-03", TencentCloud, "Region list", "地域列表", "https://www.tencentcloud.com/document/product/628/33133", shown(2025, 3, 18), Primary;
    TC_CB_API_2026_09 = "tc-cb-api-2026-09", ThirdParty, "Tencent Cloud: CloudBase filing check by API", "腾讯云：通过接口检查云开发备案资格", "https://cloud.tencent.com/document/api/243/", read(2026, 9, 30), Secondary;
    TC_CB_128405_2026_07 = "tc-cb-128405-2026-07", ThirdParty, "Tencent Cloud: CloudBase ICP filing", "腾讯云：云开发备案", "https://cloud.tencent.com/document/product/876/128405", read(2026, 7, 19), Secondary;
    TC_CB_128405_2026_09 = "tc-cb-128405-2026-09", ThirdParty, "Tencent Cloud: CloudBase ICP filing", "腾讯云：云开发备案", "https://cloud.tencent.com/document/product/876/128405", read(2026, 9, 22), Secondary;
    TC_CB_STATICIP_2026_07 = "tc-cb-staticip-2026-07", ThirdParty, "Tencent Cloud: CloudBase fixed IP", "腾讯云：云开发固定IP", "https://docs.cloudbase.net/run/deploy/networking/staticip", read(2026, 7, 19), Secondary;
    TC_18908_2026_09_02 = "tc-18908-2026-09-02", ThirdParty, "Tencent Cloud: cloud resources for filing", "腾讯云：备案云服务", "https://cloud.tencent.com/document/product/243/18908", read(2026, 9, 2), Secondary;
    TC_18908_2026_09_23 = "tc-18908-2026-09-23", ThirdParty, "Tencent Cloud: cloud resources for filing", "腾讯云：备案云服务", "https://cloud.tencent.com/document/product/243/18908", read(2026, 9, 23), Secondary;
    TC_LH_45756_2026_09 = "tc-lh-45756-2026-09", ThirdParty, "Tencent Cloud: Lighthouse website filing", "腾讯云：轻量应用服务器网站备案", "https://cloud.tencent.com/document/product/1207/45756", shown(2026, 9, 23), Secondary;
    TC_19630_2026_09 = "tc-19630-2026-09", ThirdParty, "Tencent Cloud: do I need to file?", "腾讯云：是否需要备案", "https://cloud.tencent.com/document/product/243/19630", shown(2026, 9, 3), Secondary;
    TC_EO_110835_2026_09 = "tc-eo-110835-2026-09", ThirdParty, "Tencent Cloud: EdgeOne domain filing FAQ", "腾讯云：EdgeOne域名备案常见问题", "https://cloud.tencent.com/document/product/1552/110835", read(2026, 9, 23), Secondary;

    // Huawei Cloud
    HW_INTL_2024_08 = "hw-intl-2024-08", ThirdParty, "Huawei Cloud: international accounts; server for filing", "华为云：国际站账号、备案服务器", "https://support.huaweicloud.com/intl/en-us/prepare-icp/icp_02_0047.html", shown(2024, 7, 17), Secondary;
    HW_LIMITS_2025_12 = "hw-limits-2025-12", HuaweiCloud, "Filing limits", "备案限制说明", "https://github.com/huaweicloud/huaweicloud-skills/blob/bf3aefb/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/备案条件咨询.md", shown(2025, 12, 31), Primary;
    HW_ORDER_2025_12 = "hw-order-2025-12", HuaweiCloud, "Filing order: resource types", "备案订单：资源类型参数", "https://github.com/huaweicloud/huaweicloud-skills/blob/bf3aefb/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案流程咨询.md", shown(2025, 12, 31), Primary;
    HW_FAQ_2025_12 = "hw-faq-2025-12", HuaweiCloud, "Filing FAQ", "备案常见问题", "https://github.com/huaweicloud/huaweicloud-skills/blob/bf3aefb/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/备案常见问题.md", shown(2025, 12, 31), Primary;
    HW_CANCEL_2025_12 = "hw-cancel-2025-12", HuaweiCloud, "Deregistration", "备案注销", "https://github.com/huaweicloud/huaweicloud-skills/blob/bf3aefb/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案注销咨询.md", shown(2025, 12, 31), Primary;
    HW_PREP_0003_2026_05 = "hw-prep-0003-2026-05", HuaweiCloud, "Prepare a server for filing", "备案前准备：服务器", "https://support.huaweicloud.com/prepare-icp/icp_02_0003.html", shown(2026, 5, 19), Primary;
    HW_ERRORS_2026_05 = "hw-errors-2026-05", HuaweiCloud, "Error hints", "错误提示FAQ", "https://support.huaweicloud.com/pi-icp/zh-cn_topic_0000002273263073.html", shown(2026, 5, 19), Primary;
    HW_RULES_2026_07 = "hw-rules-2026-07", HuaweiCloud, "Filing rules, questions and answers", "备案规则与问答", "https://github.com/huaweicloud/huaweicloud-skills/tree/6a06874/skills/cdi/assist/huawei-cloud-icp-rule-consult/references", shown(2026, 7, 10), Primary;
    HW_CONSTRAINTS_ND = "hw-constraints-nd", HuaweiCloud, "Constraints (international)", "约束与限制（国际站）", "https://support.huaweicloud.com/intl/ar-mena/icprb-icp/icp_01_0008.html", Undated, Primary;
    HW_REGIONS_2026_07 = "hw-regions-2026-07", HuaweiCloud, "Region table of a Terraform guide", "Terraform指南中的区域列表", "https://github.com/huaweicloud/huaweicloud-skills/tree/a7ec657/skills/devtools/terraform/huawei-cloud-terraform-generator/reference", shown(2026, 7, 7), Primary;

    // Other providers
    UC_LIMITS_2019_10 = "uc-limits-2019-10", UCloud, "Filing limits", "备案限制说明", "https://github.com/UCloudDoc-Team/beian1/blob/3578853/problem/problem8.md", shown(2019, 10, 28), Primary;
    UC_LIMITS_2021_08 = "uc-limits-2021-08", UCloud, "Filing limits", "备案限制说明", "https://github.com/UCloudDoc-Team/beian1/blob/d79efda/problem/problem8.md", shown(2021, 8, 18), Primary;
    UC_LIMITS_2022_01 = "uc-limits-2022-01", UCloud, "Filing limits", "备案限制说明", "https://github.com/UCloudDoc-Team/beian1/blob/7c9114a/problem/problem8.md", shown(2022, 1, 24), Primary;
    UC_NOTICE20_2022_02 = "uc-notice20-2022-02", UCloud, "Notice: limit on the number of sites", "关于备案网站数量限制的公告", "https://github.com/UCloudDoc-Team/beian1/blob/dd5d4e7/notice/notice20.md", shown(2022, 2, 10), Primary;
    UC_GUIDES_2023_09 = "uc-guides-2023-09", UCloud, "Filing guides", "备案指南", "https://github.com/UCloudDoc-Team/beian1/tree/d87278b/guidance", shown(2023, 9, 15), Primary;
    UC_LIMITS_2026_02 = "uc-limits-2026-02", UCloud, "Filing limits", "备案限制说明", "https://github.com/UCloudDoc-Team/beian1/blob/419e69d/problem/problem8.md", shown(2026, 2, 27), Primary;
    UC_NOTICE28_2026_02 = "uc-notice28-2026-02", UCloud, "Notice: number of filings of a cloud host", "关于境内云主机备案数量规则调整", "https://github.com/UCloudDoc-Team/beian1/blob/8e6bfdd/notice/notice28.md", shown(2026, 2, 27), Primary;
    VC_FAQ_2026_05 = "vc-faq-2026-05", ThirdParty, "Volcengine: filing conditions, in the FAQ of a sister product", "火山引擎：备案条件（见其关联产品的常见问题）", "https://www.volcengine.com/docs/6428/68731", read(2026, 5, 4), Secondary;
    BD_TERM_ND = "bd-term-nd", BaiduAiCloud, "ICP filing: length of validity", "ICP备案：有效期要求", "https://cloud.baidu.com/theme/M/3306318-58", Undated, Primary;
    BD_CODE_ND = "bd-code-nd", BaiduAiCloud, "Operation code: how it is made", "备案操作码：如何生成", "https://cloud.baidu.com/theme/D/2410989-59", Undated, Primary;
    BD_CODE_STATE_ND = "bd-code-state-nd", BaiduAiCloud, "Operation code: states and expiry", "备案操作码：状态与失效", "https://cloud.baidu.com/theme/A/2270006-75", Undated, Primary;
    BD_REGIONS_ND = "bd-regions-nd", BaiduAiCloud, "API service domains", "API服务域名", "https://cloud.baidu.com/theme/I/3233791-24", Undated, Primary;
    JD_VM_FAQ_ND = "jd-vm-faq-nd", JdCloud, "Virtual machine FAQ", "云主机常见问题", "https://docs.jdcloud.com/cn/virtual-machines/", Undated, Primary;
    JD_SITE_ND = "jd-site-nd", JdCloud, "Site builder: domain and filing", "建站：域名与备案", "https://docs.jdcloud.com/", Undated, Primary;
    AP_UNICLOUD_ND = "ap-unicloud-nd", ThirdParty, "uniCloud: filing code from Alipay Cloud", "uniCloud：支付宝云的备案码", "https://doc.dcloud.net.cn/uniCloud/price.html#备案码", after(2023, 10, 31), Secondary;
    AP_SDK_2024_11 = "ap-sdk-2024-11", Alipay, "SDK: apply for a filing code, and its states", "SDK：申请备案码及其状态", "https://github.com/alipay/alipay-sdk-java-all", shown(2024, 11, 22), Primary;
    QC_EIP_ND = "qc-eip-nd", QingCloud, "Public IPs and filing", "公网IP与备案", "https://github.com/yunify/qingcloud-docs", Undated, Primary;
    AWS_SIGNUP_ND = "aws-signup-nd", AwsChina, "China regions: sign-up", "中国区域：注册", "https://www.amazonaws.cn/en/about-aws/china/faqs/signup/", Undated, Primary;
    AWS_S3_ND = "aws-s3-nd", AwsChina, "China regions: ICP filing", "中国区域：ICP备案", "https://www.amazonaws.cn/en/support/icp/", Undated, Primary;
    AZ_CHINA_ND = "az-china-nd", Microsoft, "Azure China checklist", "Azure中国核对清单", "https://learn.microsoft.com/en-us/azure/china/overview-checklist", Undated, Primary;

    // Guides that are known to exist and were not read
    GK_CTYUN = "gk-ctyun", ChinaTelecom, "Filing guide, not read", "备案指南（未查阅）", "https://www.ctyun.cn/document/10000037/10747389", Undated, Unverified;
    GK_ECLOUD = "gk-ecloud", ChinaMobile, "Filing guide, not read", "备案指南（未查阅）", "https://ecloud.10086.cn/op-help-center/doc/outline/35512", Undated, Unverified;
    GK_CUCLOUD = "gk-cucloud", ChinaUnicom, "Filing guide, not read", "备案指南（未查阅）", "https://support.cucloud.cn/document/127/593/756.html", Undated, Unverified;

    // Regulator, and what is not checked
    REG_ORDER33 = "reg-order33", MinistryOfIndustry, "Filing rules for non-commercial services (MII Order 33)", "非经营性互联网信息服务备案管理办法", "https://github.com/UCloudDoc-Team/beian1/blob/876a2fd/regulations/regulations1.md", shown(2005, 2, 8), Primary;
    REG_ORDER292 = "reg-order292", StateCouncil, "Internet information services rules (Order 292)", "互联网信息服务管理办法", "https://github.com/UCloudDoc-Team/beian1/blob/71249fd/regulations/regulations4.md", shown(2000, 9, 25), Primary;
    REG_ONEDOMAIN_2019 = "reg-onedomain-2019", ThirdParty, "UCloud notice: one domain, one filing number", "UCloud公告：一个域名对应一个备案编号", "https://github.com/UCloudDoc-Team/beian1/blob/bce8695/notice/notice14.md", shown(2019, 10, 25), Secondary;
    GK = "gk", Unknown, "general knowledge, not checked", "一般常识，未经核实", "", Undated, Unverified;
}
